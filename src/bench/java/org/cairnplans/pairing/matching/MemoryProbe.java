package org.cairnplans.pairing.matching;

import java.io.IOException;
import java.nio.file.Path;
import org.cairnplans.pairing.matching.engine.MatchingEngine;

/**
 * The smallest heap in which a round can be solved, found by trying: a JVM is started with less and less until it fails, once
 * only to make the people up and once to match them too. The difference is what matching needs. Not a benchmark of JMH; run with
 *
 * <pre>  java -cp … org.cairnplans.pairing.matching.MemoryProbe 10000x4000 TIGHT</pre>
 */
public final class MemoryProbe {

    private static final int MEGABYTES = 1024;

    private MemoryProbe() {}

    /** Mentees x mentors, and a {@link Demand}. With a third argument, it is one of the JVMs that are tried. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 3) {
            attempt(args[0], Demand.valueOf(args[1]), args[2].equals("match"));
            return;
        }
        int people = smallestHeap(args, "people");
        int match = smallestHeap(args, "match");
        System.out.printf("%s %s: people %d MB, with matching %d MB%n", args[0], args[1], people, match);
    }

    private static void attempt(String size, Demand demand, boolean match) {
        MatchingProblem problem = BenchRound.problem(size, demand);
        if (match) {
            Matching matching = MatchingEngine.inCallingThread().solve(problem, Watch.PATIENT);
            if (!matching.proof().optimal()) {
                throw new IllegalStateException("not the best matching");
            }
        }
        if (problem.participants().isEmpty()) {
            throw new IllegalStateException("nobody there");
        }
    }

    private static int smallestHeap(String[] args, String what) throws IOException, InterruptedException {
        int enough = MEGABYTES;
        int tooLittle = 1;
        while (enough - tooLittle > 1) {
            int between = (enough + tooLittle) / 2;
            if (runs(args, what, between)) {
                enough = between;
            } else {
                tooLittle = between;
            }
        }
        return enough;
    }

    private static boolean runs(String[] args, String what, int megabytes) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), MemoryProbe.class.getName(), args[0], args[1], what);
        process.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return process.start().waitFor() == 0;
    }
}
