package org.cairnplans.workbench.host;

import java.util.function.Consumer;

/** A product with nothing of its own but a few people. */
record BareProduct(ProductName name, Consumer<ProductHost> atOpen) implements Product {

    BareProduct(ProductName name) {
        this(name, host -> {});
    }

    @Override
    public HostUsers open(ProductHost host) {
        atOpen.accept(host);
        return new FewPeople();
    }
}
