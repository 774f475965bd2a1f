package org.cairnplans.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cairnplans.problem.Violation;
import org.cairnplans.setup.PlanProjects;
import org.cairnplans.setup.ProjectPreview;
import org.cairnplans.setup.SetupOverview;
import org.cairnplans.setup.SetupStep;
import org.cairnplans.setup.StepState;
import org.cairnplans.setup.ThingPreview;

/** Says the overview of set-up in words, in one language. For one request. */
final class SetupCards {

    private static final Map<SetupStep, Integer> MANUAL_LINES = Map.of(
            SetupStep.TYPES, 3, SetupStep.LINKS, 2, SetupStep.READERS, 3, SetupStep.PROJECT, 3, SetupStep.SECURITY, 5,
            SetupStep.PROGRAMME, 1);

    private final SetupOverview overview;
    private final Texts texts;
    private final ProblemTexts problems;
    private final SetupInput input;

    SetupCards(SetupOverview overview, Texts texts, ProblemTexts problems, SetupInput input) {
        this.overview = overview;
        this.texts = texts;
        this.problems = problems;
        this.input = input;
    }

    List<SetupPage.Card> cards() {
        List<SetupPage.Card> cards = new ArrayList<>();
        for (SetupStep step : SetupStep.values()) {
            cards.add(card(step));
        }
        return cards;
    }

    private SetupPage.Card card(SetupStep step) {
        String id = step.name().toLowerCase(Locale.ROOT);
        StepState state = overview.states().get(step);
        String prefix = "cairn.setup." + id;
        List<String> manual = IntStream.rangeClosed(1, MANUAL_LINES.get(step))
                .mapToObj(line -> texts.text(prefix + ".manual." + line)).toList();
        return new SetupPage.Card(id, step.ordinal() + 1, texts.text(prefix + ".title"), texts.text(prefix + ".text"),
                state.name().toLowerCase(Locale.ROOT), texts.text("cairn.setup.state." + state.name().toLowerCase(Locale.ROOT)),
                lozenge(state), act(step, state), lines(step), problemsOf(step), manual, button(step), form(step));
    }

    /** A step that only Jira itself can unblock has no button that would fail. The last two can always be changed. */
    private boolean act(SetupStep step, StepState state) {
        return switch (step) {
            case TYPES -> state != StepState.DONE && state != StepState.WAITING && canAct(overview.types());
            case LINKS -> state != StepState.DONE && state != StepState.WAITING && canAct(overview.links());
            case READERS -> state != StepState.DONE && state != StepState.WAITING && canAct(overview.readers());
            case PROJECT, SECURITY -> state != StepState.WAITING;
            case PROGRAMME -> true;
        };
    }

    private static boolean canAct(List<ThingPreview> things) {
        return things.stream().noneMatch(thing -> thing.state() == ThingPreview.State.BLOCKED
                || thing.state() == ThingPreview.State.UNUSABLE);
    }

    private List<SetupPage.Line> lines(SetupStep step) {
        return switch (step) {
            case TYPES -> overview.types().stream().map(this::line).toList();
            case LINKS -> overview.links().stream().map(this::line).toList();
            case READERS -> overview.readers().stream().map(this::line).toList();
            case PROJECT -> overview.project().map(this::projectLines).orElse(List.of());
            case SECURITY -> securityLines();
            case PROGRAMME -> List.of();
        };
    }

    private SetupPage.Line line(ThingPreview preview) {
        String name = preview.thing().jiraName();
        String key = "cairn.setup.thing." + preview.state().name().toLowerCase(Locale.ROOT);
        String detail = switch (preview.state()) {
            case PRESENT -> texts.format(preview.adopted() ? "cairn.setup.thing.adopted" : "cairn.setup.thing.made",
                    preview.existing().orElseThrow().name(), preview.existing().orElseThrow().id());
            case UNUSABLE, BLOCKED -> preview.reason().map(problems::text).orElse("");
            case TAKEN -> texts.format("cairn.setup.thing.taken.detail", preview.existing().orElseThrow().id());
            case MISSING, LOST -> texts.text(key + ".detail");
        };
        boolean taken = preview.state() == ThingPreview.State.TAKEN;
        return new SetupPage.Line(name, texts.text(key), lozenge(preview.state()), detail, taken ? preview.thing().name() : "",
                taken ? texts.format("cairn.setup.thing.adopt", name) : "");
    }

    private List<SetupPage.Line> projectLines(ProjectPreview preview) {
        PlanProjects.TypeScheme scheme = preview.scheme();
        String name = preview.project().key() + " " + preview.project().name();
        if (preview.nothingToDo()) {
            return List.of(new SetupPage.Line(name, texts.text("cairn.setup.thing.present"), "aui-lozenge-success",
                    texts.format("cairn.setup.project.ready", scheme.name()), "", ""));
        }
        String others = scheme.standard() ? texts.text("cairn.setup.project.everybody") : shortened(scheme.otherProjects());
        String detail = preview.copies()
                ? texts.format("cairn.setup.project.copy", scheme.name(), others, preview.copyName())
                : texts.format("cairn.setup.project.extend", scheme.name());
        return List.of(new SetupPage.Line(name, texts.text("cairn.setup.project.planned"), "aui-lozenge-inprogress",
                detail, "", ""));
    }

    private static String shortened(List<String> keys) {
        return keys.size() <= 6 ? String.join(", ", keys) : String.join(", ", keys.subList(0, 6)) + " +" + (keys.size() - 6);
    }

    private List<SetupPage.Line> securityLines() {
        if (overview.settings().openPlans()) {
            return List.of(new SetupPage.Line(texts.text("cairn.setup.security.open"),
                    texts.text("cairn.setup.security.open.state"), "aui-lozenge-moved",
                    texts.text("cairn.setup.security.open.detail"), "", ""));
        }
        return overview.security().flatMap(found -> found.level().map(level -> new SetupPage.Line(
                texts.format("cairn.setup.security.level", level.name(), level.scheme()),
                texts.text(found.strict() ? "cairn.setup.security.strict" : "cairn.setup.security.wide"),
                found.strict() ? "aui-lozenge-success" : "aui-lozenge-removed",
                texts.format("cairn.setup.security.entries",
                        String.join(", ", level.entries().stream().map(entry -> entry.shown()).toList())),
                "", ""))).map(List::of).orElse(List.of());
    }

    private List<String> problemsOf(SetupStep step) {
        List<Violation> wrong = switch (step) {
            case PROJECT -> input.of("project");
            case SECURITY -> overview.settings().openPlans() || overview.states().get(step) == StepState.WAITING
                    ? List.of()
                    : overview.security().map(found -> found.wrong()).orElse(List.of());
            case TYPES, LINKS, READERS, PROGRAMME -> List.of();
        };
        return wrong.stream().map(problems::text).toList();
    }

    private String button(SetupStep step) {
        String id = step.name().toLowerCase(Locale.ROOT);
        // Choosing again what is chosen and complete would do nothing.
        return step == SetupStep.PROJECT
                ? overview.project().filter(preview -> !isChosenAndReady(preview))
                        .map(preview -> texts.format("cairn.setup.project.button", preview.project().key())).orElse("")
                : texts.text("cairn.setup." + id + ".button");
    }

    private boolean isChosenAndReady(ProjectPreview preview) {
        return preview.nothingToDo() && overview.settings().planProject().filter(id -> id == preview.project().id()).isPresent();
    }

    private SetupPage.Form form(SetupStep step) {
        return switch (step) {
            case PROJECT -> {
                String shown = overview.project().map(preview -> preview.project().key()).orElse("");
                yield new SetupPage.Form(overview.projects().stream()
                        .map(one -> new SetupPage.Option(one.key(), one.name() + " (" + one.key() + ")", one.key().equals(shown)))
                        .toList(), shown, false, "", "", "", "");
            }
            case SECURITY -> new SetupPage.Form(overview.roles().stream()
                    .map(role -> new SetupPage.Option(String.valueOf(role.id()), role.name(),
                            overview.choice().allowedRoles().contains(role.id())))
                    .toList(), "", overview.settings().openPlans(), "", "", "", "");
            case PROGRAMME -> new SetupPage.Form(List.of(), "", false,
                    input.value("programmeAdministrators").or(() -> overview.settings().programmeAdministrators()).orElse(""),
                    error("programmeAdministrators"),
                    input.value("reviewDate").or(() -> overview.settings().reviewDate().map(LocalDate::toString)).orElse(""),
                    error("reviewDate"));
            case TYPES, LINKS, READERS -> SetupPage.Form.EMPTY;
        };
    }

    private String error(String field) {
        return Optional.of(input.of(field)).filter(found -> !found.isEmpty()).map(found -> problems.text(found.get(0)))
                .orElse("");
    }

    private static String lozenge(StepState state) {
        return switch (state) {
            case DONE -> "aui-lozenge-success";
            case OPEN -> "aui-lozenge-inprogress";
            case ATTENTION -> "aui-lozenge-moved";
            case WAITING -> "";
        };
    }

    private static String lozenge(ThingPreview.State state) {
        return switch (state) {
            case PRESENT -> "aui-lozenge-success";
            case MISSING, LOST -> "aui-lozenge-inprogress";
            case TAKEN -> "aui-lozenge-moved";
            case UNUSABLE, BLOCKED -> "aui-lozenge-removed";
        };
    }
}
