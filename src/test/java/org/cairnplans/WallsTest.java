package org.cairnplans;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.cairnplans.pairing.matching.Watch;

/** The walls between the rooms of the house (docs/architecture.md). */
@AnalyzeClasses(packages = "org.cairnplans", importOptions = {ImportOption.DoNotIncludeTests.class, WallsTest.ShippedOnly.class})
class WallsTest {

    /** The workbench lives among the test classes and the index processor never ships. */
    static final class ShippedOnly implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("/workbench/") && !location.contains("/org/cairnplans/build/");
        }
    }

    private static final String[] DOMAIN = {
        "org.cairnplans.access..", "org.cairnplans.competency..", "org.cairnplans.evidence..", "org.cairnplans.exchange..",
        "org.cairnplans.insight..", "org.cairnplans.paging..", "org.cairnplans.pairing..", "org.cairnplans.people..",
        "org.cairnplans.plan..", "org.cairnplans.problem..", "org.cairnplans.repair..", "org.cairnplans.setup..",
        "org.cairnplans.time..", "org.cairnplans.transfer.."};

    private static final String[] OUTSIDE = {
        "org.cairnplans.storage..", "org.cairnplans.jira..", "org.cairnplans.confluence..", "org.cairnplans.rest..",
        "org.cairnplans.web.."};

    private static final DescribedPredicate<JavaClass> PLATFORM = resideInAnyPackage(
            "com.atlassian..", "com.opensymphony..", "net.java.ao..", "jakarta..", "org.springframework..", "org.osgi..");

    @ArchTest
    static final ArchRule theDomainKnowsNoPlatform = noClasses()
            .that().resideInAnyPackage(DOMAIN).should().dependOnClassesThat(PLATFORM);

    @ArchTest
    static final ArchRule theDomainKnowsNoAdapter = noClasses()
            .that().resideInAnyPackage(DOMAIN).should().dependOnClassesThat().resideInAnyPackage(OUTSIDE);

    @ArchTest
    static final ArchRule activeObjectsStayInStorage = noClasses()
            .that().resideOutsideOfPackage("org.cairnplans.storage..")
            .should().dependOnClassesThat(resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects.."));

    @ArchTest
    static final ArchRule entitiesNeverLeaveStorage = noClasses()
            .that().resideOutsideOfPackage("org.cairnplans.storage..")
            .should().dependOnClassesThat(resideInAPackage("org.cairnplans.storage..")
                    .and(DescribedPredicate.describe("AO entities", type -> type.getSimpleName().endsWith("Entity"))));

    @ArchTest
    static final ArchRule jiraStaysInItsRoom = noClasses()
            .that().resideOutsideOfPackage("org.cairnplans.jira..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.atlassian.jira..", "com.atlassian.query..", "com.opensymphony.."));

    @ArchTest
    static final ArchRule confluenceStaysInItsRoom = noClasses()
            .that().resideOutsideOfPackage("org.cairnplans.confluence..")
            .should().dependOnClassesThat().resideInAPackage("com.atlassian.confluence..");

    @ArchTest
    static final ArchRule jiraAndConfluenceNeverMeet = noClasses()
            .that().resideInAPackage("org.cairnplans.jira..")
            .should().dependOnClassesThat().resideInAPackage("org.cairnplans.confluence..");

    @ArchTest
    static final ArchRule confluenceAndJiraNeverMeet = noClasses()
            .that().resideInAPackage("org.cairnplans.confluence..")
            .should().dependOnClassesThat().resideInAPackage("org.cairnplans.jira..");

    @ArchTest
    static final ArchRule screensAndRestAskTheDomainNotTheTables = noClasses()
            .that().resideInAnyPackage("org.cairnplans.rest..", "org.cairnplans.web..", "org.cairnplans.confluence..")
            .should().dependOnClassesThat().resideInAPackage("org.cairnplans.storage..");

    @ArchTest
    static final ArchRule nothingThatShipsKnowsTheWorkbench = noClasses()
            .should().dependOnClassesThat().resideInAPackage("org.cairnplans.workbench..");

    @ArchTest
    static final ArchRule servicesAreInjectedNeverLookedUp = noClasses()
            .should().dependOnClassesThat(DescribedPredicate.describe("static service locators",
                    type -> type.getSimpleName().equals("ComponentAccessor") || type.getSimpleName().equals("ComponentLocator")));

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes = classes()
            .should().haveNameNotMatching(".*(Util|Utils|Manager|Helper|Impl)$");

    @ArchTest
    static final ArchRule onlyRestKnowsJaxRs = noClasses()
            .that().resideOutsideOfPackage("org.cairnplans.rest..")
            .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..");

    private static final String MATCHING = "org.cairnplans.pairing.matching";

    private static final Set<String> CLOCKS_AND_CHANCE =
            Set.of("now", "currentTimeMillis", "nanoTime", "random", "parallel", "parallelStream", "identityHashCode");

    /** What is decided depends on the round alone: a run can be repeated, and its answer be proven to whoever doubts it. */
    @ArchTest
    static final ArchRule matchingReadsNoClockAndDrawsNoLots = noClasses()
            .that().resideInAPackage(MATCHING + "..")
            .should().callMethodWhere(DescribedPredicate.<JavaMethodCall>describe("reads a clock, or leaves something to chance",
                    call -> CLOCKS_AND_CHANCE.contains(call.getTarget().getName())))
            .orShould().dependOnClassesThat().haveNameMatching("java\\.time\\.Clock|java\\..*Random");

    @ArchTest
    static final ArchRule matchingKnowsNothingButPeopleAndHowToSayNo = classes()
            .that().resideInAPackage(MATCHING + "..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java.lang..", "java.math", "java.time..", "java.util..",
                    MATCHING + "..", "org.cairnplans.people", "org.cairnplans.problem");

    @ArchTest
    static final ArchRule theWordsOfMatchingKnowNoneOfItsParts = noClasses()
            .that().resideInAPackage(MATCHING)
            .should().dependOnClassesThat().resideInAnyPackage(MATCHING + ".*..");

    private static final Set<String> PEOPLE_OF_THE_MODEL = Set.of("PeopleTable", "PairModel", "SolvedRound", "CompiledPairs");

    /** Numbers only, so that it can be read beside the papers it follows. */
    @ArchTest
    static final ArchRule theSolverKnowsNobody = classes()
            .that().resideInAPackage(MATCHING + ".solver")
            .should().onlyDependOnClassesThat(resideInAnyPackage("java..", MATCHING + ".solver")
                    .or(resideInAPackage(MATCHING + ".model").and(DescribedPredicate.describe("no people",
                            type -> !PEOPLE_OF_THE_MODEL.contains(type.getSimpleName()))))
                    .or(DescribedPredicate.describe("Watch", type -> type.isEquivalentTo(Watch.class)
                            || type.isEquivalentTo(Watch.Phase.class))));

    @ArchTest
    static final ArchRule theModelOfMatchingKnowsNoneOfItsUsers = matchingPartUses("model");

    @ArchTest
    static final ArchRule explanationsAreReadFromTheAnswer = matchingPartUses("explain", "model");

    @ArchTest
    static final ArchRule fairnessIsReadFromTheAnswer = matchingPartUses("fairness", "model");

    @ArchTest
    static final ArchRule rankedModeNeedsNoSolver = matchingPartUses("ranked", "model");

    @ArchTest
    static final ArchRule theGateOfMatchingOnlyChecks = matchingPartUses("check", "model");

    @ArchTest
    static final ArchRule matchingGoesRoundInNoCircle = slices().matching(MATCHING + ".(*)..").should().beFreeOfCycles();

    /** Of the parts of matching, one may use itself, its words, and those named. */
    private static ArchRule matchingPartUses(String part, String... others) {
        String[] allowed = Stream.concat(Stream.of(MATCHING, MATCHING + "." + part),
                Arrays.stream(others).map(other -> MATCHING + "." + other)).toArray(String[]::new);
        return noClasses().that().resideInAPackage(MATCHING + "." + part)
                .should().dependOnClassesThat(resideInAPackage(MATCHING + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(allowed))));
    }
}
