package org.cairnplans.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.cairnplans.workbench.host.event.ReflectiveEventPublisher;
import org.junit.jupiter.api.Test;

/** Events reach the methods that take them. */
class ReflectiveEventPublisherTest {

    private final ReflectiveEventPublisher events = new ReflectiveEventPublisher();

    /** Listens to numbers and texts. */
    public static class Listener {

        private final List<Object> heard = new ArrayList<>();

        @EventListener
        public void onNumber(Number number) {
            heard.add(number);
        }

        @EventListener
        public void onText(String text) {
            heard.add(text);
        }

        public void onAnything(Object event) {
            throw new AssertionError("not a listener's method");
        }
    }

    /** Fails at everything. */
    public static class Failing {

        @EventListener
        public void onAnything(Object event) {
            throw new IllegalStateException("no luck");
        }
    }

    /** Not a listener. */
    public static class Malformed {

        @EventListener
        public void onTwo(String first, String second) {}
    }

    @Test
    void callsTheMethodsThatTakeTheEvent() {
        Listener listener = new Listener();
        events.register(listener);
        events.publish(1);
        events.publish("one");
        events.publish('1');
        events.unregister(listener);
        events.publish(2);
        assertEquals(List.of(1, "one"), listener.heard);
    }

    @Test
    void keepsAFailureFromTheOthers() {
        Listener listener = new Listener();
        events.register(new Failing());
        events.register(listener);
        events.publish("still heard");
        assertEquals(List.of("still heard"), listener.heard);
    }

    @Test
    void refusesAMethodThatDoesNotTakeOneEvent() {
        assertThrows(IllegalArgumentException.class, () -> events.register(new Malformed()));
    }
}
