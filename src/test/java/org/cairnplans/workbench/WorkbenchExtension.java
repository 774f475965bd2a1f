package org.cairnplans.workbench;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one workbench of this JVM; it is stopped when all tests are done. */
final class WorkbenchExtension implements ParameterResolver {

    private static final Namespace SHARED = Namespace.create(WorkbenchExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Workbench.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(SHARED).getOrComputeIfAbsent("workbench", key -> start(), Shared.class).workbench();
    }

    private static Shared start() {
        try {
            return new Shared(Workbench.start(Map.of()));
        } catch (Exception e) {
            throw new IllegalStateException("The workbench does not start: " + FailureText.of(e), e);
        }
    }

    private record Shared(Workbench workbench) implements AutoCloseable, ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            workbench.close();
        }
    }
}
