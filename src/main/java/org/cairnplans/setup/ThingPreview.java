package org.cairnplans.setup;

import java.util.List;
import java.util.Optional;
import org.cairnplans.problem.Violation;

/**
 * What would be done about one thing.
 *
 * @param existing the thing itself when PRESENT; the one that bears its name when TAKEN or UNUSABLE
 * @param reason why it cannot be done, when UNUSABLE or BLOCKED
 * @param adopted PRESENT, and was there before Cairn
 */
public record ThingPreview(
        Thing thing, State state, Optional<ThingStore.Found> existing, Optional<Violation> reason, boolean adopted) {

    /** Whether it stands where set-up wants it. */
    public enum State {
        /** There, and known by its id. Nothing will be done. */
        PRESENT,
        /** Will be created. */
        MISSING,
        /** Was there and is gone: an administrator deleted it. Will be created anew. */
        LOST,
        /** Something else has its name. Will be used if the administrator says so; else it must be renamed first. */
        TAKEN,
        /** Something of the wrong sort has its name and must be renamed first. */
        UNUSABLE,
        /** Cannot be created as long as something in Jira is switched off. */
        BLOCKED
    }

    static ThingPreview of(Thing thing, ThingStore store, Optional<SetupMemory.Remembered> remembered) {
        Optional<ThingStore.Found> present = remembered.flatMap(memory -> store.byId(thing, memory.id()));
        if (present.isPresent()) {
            return new ThingPreview(thing, State.PRESENT, present, Optional.empty(), remembered.get().adopted());
        }
        List<ThingStore.Found> named = store.named(thing);
        if (!named.isEmpty()) {
            Optional<ThingStore.Found> usable = named.stream().filter(found -> found.unusable().isEmpty()).findFirst();
            return usable.isPresent()
                    ? new ThingPreview(thing, State.TAKEN, usable, Optional.empty(), false)
                    : new ThingPreview(thing, State.UNUSABLE, Optional.of(named.get(0)), named.get(0).unusable(), false);
        }
        Optional<Violation> obstacle = store.obstacle(thing);
        if (obstacle.isPresent()) {
            return new ThingPreview(thing, State.BLOCKED, Optional.empty(), obstacle, false);
        }
        State state = remembered.isPresent() ? State.LOST : State.MISSING;
        return new ThingPreview(thing, state, Optional.empty(), Optional.empty(), false);
    }
}
