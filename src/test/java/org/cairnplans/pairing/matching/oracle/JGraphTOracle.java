package org.cairnplans.pairing.matching.oracle;

import java.util.HashSet;
import java.util.Set;
import org.cairnplans.pairing.matching.model.Market;
import org.cairnplans.pairing.matching.model.PairModel;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jgrapht.graph.SimpleGraph;

/** What JGraphT, which shares nothing with the engine, finds in a market: the highest worth, and how many can be matched. */
public final class JGraphTOracle {

    private JGraphTOracle() {}

    /** The highest worth there is, in the units of {@link FlowNetwork}. By capacity scaling (Edmonds and Karp 1972). */
    public static long bestWorth(FlowNetwork network) {
        var graph = new DirectedWeightedMultigraph<Integer, Arc>(Arc.class);
        for (int node = 0; node < network.nodes(); node++) {
            graph.addVertex(node);
        }
        for (int arc = 0; arc < network.arcs(); arc++) {
            Arc edge = new Arc(network.capacity(arc));
            graph.addEdge(network.tail(arc), network.head(arc), edge);
            graph.setEdgeWeight(edge, network.cost(arc));
        }
        var problem = new MinimumCostFlowProblemImpl<>(graph, network::supply, arc -> arc.capacity);
        double cost = 0;
        for (var flow : new CapacityScalingMinimumCostFlow<Integer, Arc>().getMinimumCostFlow(problem).getFlowMap().entrySet()) {
            cost += flow.getValue() * graph.getEdgeWeight(flow.getKey());
        }
        return network.worth(network.allFlow(), (long) cost);
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

    /** An arc with a bound on its flow. */
    private static final class Arc extends DefaultWeightedEdge {

        private static final long serialVersionUID = 1;

        private final int capacity;

        Arc(int capacity) {
            this.capacity = capacity;
        }
    }
}
