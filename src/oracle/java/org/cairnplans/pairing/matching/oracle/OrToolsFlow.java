package org.cairnplans.pairing.matching.oracle;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/**
 * A market in Google OR-Tools' minimum-cost flow, which is native code and counts in whole numbers. It multiplies costs by the
 * number of nodes, which {@link FlowNetwork} leaves room for.
 */
public final class OrToolsFlow {

    static {
        Loader.loadNativeLibraries();
    }

    private final FlowNetwork network;
    private final MinCostFlow flow;

    private OrToolsFlow(FlowNetwork network, MinCostFlow flow) {
        this.network = network;
        this.flow = flow;
    }

    public static OrToolsFlow of(FlowNetwork network) {
        var flow = new MinCostFlow(network.nodes(), network.arcs());
        for (int arc = 0; arc < network.arcs(); arc++) {
            flow.addArcWithCapacityAndUnitCost(network.tail(arc), network.head(arc), network.capacity(arc), network.cost(arc));
        }
        for (int node = 0; node < network.nodes(); node++) {
            flow.setNodeSupply(node, network.supply(node));
        }
        return new OrToolsFlow(network, flow);
    }

    /** The highest worth there is, in the units of the network, when everything must flow. May be asked again; it starts anew. */
    public long bestWorth() {
        require(flow.solve());
        return network.worth(network.allFlow(), flow.getOptimalCost());
    }

    /** The same for a network of {@link FlowNetwork#mostFlow}: the scores alone, for the largest number of matches. */
    public long bestWorthOfMostFlow() {
        require(flow.solveMaxFlowWithMinCost());
        return network.worth(flow.getMaximumFlow(), flow.getOptimalCost());
    }

    /** How much flowed when it was last solved. */
    public long flowed() {
        return flow.getMaximumFlow();
    }

    private static void require(MinCostFlowBase.Status status) {
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools says " + status);
        }
    }
}
