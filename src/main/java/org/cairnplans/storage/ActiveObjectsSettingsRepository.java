package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.LocalDate;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.CairnSettings.PlanTypes;
import org.cairnplans.setup.SettingsRepository;

/** Keeps {@link CairnSettings} in one row. */
@JiraComponent
public class ActiveObjectsSettingsRepository implements SettingsRepository {

    private static final String SLOT = "instance";

    private final ActiveObjects ao;
    private final Transactions transactions;

    public ActiveObjectsSettingsRepository(@JiraImport ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public Optional<CairnSettings> load() {
        return row().map(ActiveObjectsSettingsRepository::settings);
    }

    @Override
    public void save(CairnSettings settings) {
        transactions.inTransaction(() -> {
            SettingsEntity row = row().orElseGet(() -> ao.create(SettingsEntity.class, new DBParam("SLOT", SLOT)));
            row.setPlanProject(settings.planProject().orElse(null));
            row.setPlanType(settings.types().map(PlanTypes::plan).orElse(null));
            row.setGoalType(settings.types().map(PlanTypes::goal).orElse(null));
            row.setMilestoneType(settings.types().map(PlanTypes::milestone).orElse(null));
            row.setDevelopmentLink(settings.developmentLink().orElse(null));
            row.setEvidenceLink(settings.evidenceLink().orElse(null));
            row.setReadersField(settings.readersField().orElse(null));
            row.setOpenPlans(settings.openPlans());
            row.setProgrammeGroup(settings.programmeAdministrators().orElse(null));
            row.setReviewDate(settings.reviewDate().map(LocalDate::toString).orElse(null));
            row.setComplete(settings.complete());
            row.save();
            return row;
        });
    }

    private Optional<SettingsEntity> row() {
        SettingsEntity[] rows = ao.find(SettingsEntity.class, Query.select().limit(1));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }

    private static CairnSettings settings(SettingsEntity row) {
        return new CairnSettings(
                Optional.ofNullable(row.getPlanProject()),
                row.getPlanType() == null
                        ? Optional.empty()
                        : Optional.of(new PlanTypes(row.getPlanType(), row.getGoalType(), row.getMilestoneType())),
                Optional.ofNullable(row.getDevelopmentLink()),
                Optional.ofNullable(row.getEvidenceLink()),
                Optional.ofNullable(row.getReadersField()),
                row.isOpenPlans(),
                Optional.ofNullable(row.getProgrammeGroup()),
                Optional.ofNullable(row.getReviewDate()).map(LocalDate::parse),
                row.isComplete());
    }
}
