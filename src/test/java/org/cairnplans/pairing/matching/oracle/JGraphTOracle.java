package org.cairnplans.pairing.matching.oracle;

import java.util.HashSet;
import java.util.Set;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PairModel;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** What JGraphT, which shares nothing with the engine, finds in a market: the highest worth, and how many can be matched. */
public final class JGraphTOracle {

    private JGraphTOracle() {}

    /** The highest worth there is, in the units of {@link FlowNetwork}. */
    public static long bestWorth(FlowNetwork network) {
        return JGraphTFlow.of(network).bestWorth();
    }

    /** The most mentees that can be matched at the same time, whatever it is worth. By Hopcroft and Karp (1973). */
    public static int mostMatched(PairModel model, Market market) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        Set<Integer> mentees = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (int mentee = 0; mentee < market.mentees(); mentee++) {
            graph.addVertex(mentee);
            mentees.add(mentee);
        }
        for (int mentor = 0; mentor < market.mentors(); mentor++) {
            for (int place = 0; place < market.places()[mentor]; place++) {
                int vertex = market.mentees() + places.size();
                graph.addVertex(vertex);
                places.add(vertex);
                for (int mentee = 0; mentee < market.mentees(); mentee++) {
                    if (market.takesPart()[mentee] && model.score(mentee, mentor) > 0) {
                        graph.addEdge(mentee, vertex);
                    }
                }
            }
        }
        return new HopcroftKarpMaximumCardinalityBipartiteMatching<>(graph, mentees, places).getMatching().getEdges().size();
    }
}
