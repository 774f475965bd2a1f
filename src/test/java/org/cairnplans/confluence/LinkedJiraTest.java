package org.cairnplans.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.cairnplans.exchange.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedJiraTest {

    private static final URI PAGE = URI.create("https://confluence.example.com/pages/1");
    private static final List<Target> ONE = List.of(Target.VIEWER);

    private final FakeLink link = new FakeLink();
    private final UserManager users = mock(UserManager.class);
    private final AtomicLong nanos = new AtomicLong();
    private final LinkedJira jira = new LinkedJira(link, users, new CircuitBreaker(nanos::get));

    @BeforeEach
    void signIn() {
        when(users.getRemoteUserKey()).thenReturn(new UserKey("somebody"));
    }

    @Test
    void shouldAskOnceForAllWithShortTimeoutsAndTakeWhatItDoesNotKnow() {
        link.answers(200, """
                {"version": "1.4", "protocol": 1, "viewer": "Ann", "later": true,
                 "replies": [{"state": "hidden"}, {"state": "none", "x": 1}]}""");

        JiraOutcome outcome = jira.ask(List.of(new Target("ann", ""), new Target("", "DEV-1")), PAGE);

        assertEquals("hidden", assertInstanceOf(JiraOutcome.Answered.class, outcome).answer().replies().get(0).state());
        assertEquals(List.of("{\"protocol\":1,\"targets\":[{\"person\":\"ann\",\"plan\":\"\"},"
                + "{\"person\":\"\",\"plan\":\"DEV-1\"}]}"), link.bodies);
        assertEquals(2_000, link.connectTimeout);
        assertEquals(5_000, link.readTimeout);
    }

    @Test
    void shouldNotAskForNobody() {
        when(users.getRemoteUserKey()).thenReturn(null);

        assertInstanceOf(JiraOutcome.NotSignedIn.class, jira.ask(ONE, PAGE));
        assertEquals(List.of(), link.bodies);
    }

    @Test
    void shouldSayThatThereIsNoLink() {
        link.missing();

        assertInstanceOf(JiraOutcome.NotLinked.class, jira.ask(ONE, PAGE));
    }

    @Test
    void shouldLeadToTheApprovalAndBackToThePage() {
        link.notApproved();

        assertEquals(new JiraOutcome.ApprovalNeeded(URI.create("https://confluence.example.com/approve?then=" + PAGE)),
                jira.ask(ONE, PAGE));
    }

    @Test
    void shouldAskForApprovalAgainWhenJiraNoLongerTakesTheOldOne() {
        link.answers(401, "");

        assertInstanceOf(JiraOutcome.ApprovalNeeded.class, jira.ask(ONE, PAGE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404 | Not found                                              | NoCairn
            403 | Forbidden                                              | NoCairn
            200 | <html>some page</html>                                 | NoCairn
            200 | null                                                   | NoCairn
            200 | {}                                                     | NoCairn
            200 | {"version": "1", "protocol": 1}                        | NoCairn
            200 | {"version": "1", "protocol": 1, "replies": []}         | NoCairn
            200 | {"version": "0.9", "protocol": 0, "replies": []}       | OlderJira
            200 | {"version": "3", "protocol": 2, "replies": [{}, {}]}   | NewerJira
            500 | oops                                                   | NotReachable
            503 | maintenance                                            | NotReachable
            """)
    void shouldTellWhatIsWrongWithTheOtherSide(int status, String body, String outcome) {
        link.answers(status, body);

        assertEquals(outcome, jira.ask(ONE, PAGE).getClass().getSimpleName());
    }

    @Test
    void shouldLeaveASilentJiraAloneForAWhile() {
        link.silent();
        for (int i = 0; i < 5; i++) {
            assertInstanceOf(JiraOutcome.NotReachable.class, jira.ask(ONE, PAGE));
        }
        assertEquals(3, link.bodies.size(), "after three failures nobody waits any more");

        nanos.addAndGet(30_000_000_001L);
        link.answers(200, "{\"version\": \"1\", \"protocol\": 1, \"replies\": [{\"state\": \"none\"}]}");

        assertInstanceOf(JiraOutcome.Answered.class, jira.ask(ONE, PAGE));
    }
}
