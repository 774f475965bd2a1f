package org.cairnplans.setup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the things of one sort. Each is remembered the moment it exists, so that a step that was cut goes on with the next one,
 * and a second run changes nothing.
 */
final class ThingsStep {

    private static final Logger LOG = LoggerFactory.getLogger(ThingsStep.class);

    private final List<Thing> things;
    private final ThingStore store;
    private final SetupMemory memory;
    private final AuditLog audit;
    private final Clock clock;

    ThingsStep(List<Thing> things, ThingStore store, SetupMemory memory, AuditLog audit, Clock clock) {
        this.things = List.copyOf(things);
        this.store = store;
        this.memory = memory;
        this.audit = audit;
        this.clock = clock;
    }

    List<ThingPreview> preview() {
        Map<Thing, SetupMemory.Remembered> remembered = memory.things();
        return things.stream().map(thing -> ThingPreview.of(thing, store, Optional.ofNullable(remembered.get(thing)))).toList();
    }

    /**
     * @param adopt those that the administrator wants to be used although something else has made them
     * @return the id of each thing
     * @throws ConflictException when something stands in the way, before anything is made; or when Jira failed on the way
     */
    Map<Thing, String> perform(PersonKey admin, Set<Thing> adopt) {
        List<ThingPreview> plan = preview();
        List<Violation> obstacles = new ArrayList<>();
        plan.forEach(preview -> obstacle(preview, adopt).ifPresent(obstacles::add));
        if (!obstacles.isEmpty()) {
            Violation first = obstacles.get(0);
            throw new ConflictException(first.messageKey(), first.arguments().toArray());
        }
        Map<Thing, String> ids = new EnumMap<>(Thing.class);
        plan.forEach(preview -> ids.put(preview.thing(), ensure(preview, admin)));
        return ids;
    }

    private static Optional<Violation> obstacle(ThingPreview preview, Set<Thing> adopt) {
        return switch (preview.state()) {
            case UNUSABLE, BLOCKED -> preview.reason();
            case TAKEN -> adopt.contains(preview.thing())
                    ? Optional.empty()
                    : Optional.of(Violation.of("adopt", "cairn.setup.taken", preview.thing().jiraName()));
            case PRESENT, MISSING, LOST -> Optional.empty();
        };
    }

    private String ensure(ThingPreview preview, PersonKey admin) {
        Thing thing = preview.thing();
        if (preview.state() == ThingPreview.State.PRESENT) {
            return preview.existing().orElseThrow().id();
        }
        boolean adopted = preview.state() == ThingPreview.State.TAKEN;
        String id = adopted ? preview.existing().orElseThrow().id() : create(thing);
        memory.remember(thing, new SetupMemory.Remembered(id, adopted, admin, clock.instant()));
        audit.record((adopted ? "Cairn set-up uses the existing " : "Cairn set-up created ") + thing + " \"" + thing.jiraName()
                + "\", id " + id);
        return id;
    }

    private String create(Thing thing) {
        try {
            return store.create(thing);
        } catch (RuntimeException failure) {
            LOG.error("Jira could not create {}", thing, failure);
            throw new ConflictException("cairn.setup.failed", thing.jiraName());
        }
    }
}
