package org.cairnplans.pairing.matching.oracle;

import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** A market in JGraphT's minimum-cost flow, by capacity scaling (Edmonds and Karp 1972). */
public final class JGraphTFlow {

    private final FlowNetwork network;
    private final Graph<Integer, Arc> graph;

    private JGraphTFlow(FlowNetwork network, Graph<Integer, Arc> graph) {
        this.network = network;
        this.graph = graph;
    }

    public static JGraphTFlow of(FlowNetwork network) {
        var graph = new DirectedWeightedMultigraph<Integer, Arc>(Arc.class);
        for (int node = 0; node < network.nodes(); node++) {
            graph.addVertex(node);
        }
        for (int arc = 0; arc < network.arcs(); arc++) {
            Arc edge = new Arc(network.capacity(arc));
            graph.addEdge(network.tail(arc), network.head(arc), edge);
            graph.setEdgeWeight(edge, network.cost(arc));
        }
        return new JGraphTFlow(network, graph);
    }

    /** The highest worth there is, in the units of the network. */
    public long bestWorth() {
        MinimumCostFlowProblem<Integer, Arc> problem = new MinimumCostFlowProblemImpl<>(graph, network::supply, arc -> arc.capacity);
        double cost = 0;
        for (var flow : new CapacityScalingMinimumCostFlow<Integer, Arc>().getMinimumCostFlow(problem).getFlowMap().entrySet()) {
            cost += flow.getValue() * graph.getEdgeWeight(flow.getKey());
        }
        return network.worth(network.allFlow(), (long) cost);
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
