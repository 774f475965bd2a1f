package org.cairnplans.workbench;

import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one workbench of this JVM, empty or filled; both are stopped when all tests are done. */
final class WorkbenchExtension implements ParameterResolver {

    private static final Namespace SHARED = Namespace.create(WorkbenchExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Workbench.class || type == FilledWorkbench.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(SHARED);
        return parameter.getParameter().getType() == Workbench.class
                ? store.getOrComputeIfAbsent("empty", key -> start(() -> Workbench.start(Map.of())), Shared.class).workbench()
                : store.getOrComputeIfAbsent("filled", key -> start(FilledWorkbench::start), Shared.class).workbench();
    }

    private static Shared start(Callable<AutoCloseable> workbench) {
        try {
            return new Shared(workbench.call());
        } catch (Exception e) {
            throw new IllegalStateException("The workbench does not start: " + FailureText.of(e), e);
        }
    }

    private record Shared(AutoCloseable workbench) implements AutoCloseable, ExtensionContext.Store.CloseableResource {

        @Override
        public void close() throws Exception {
            workbench.close();
        }
    }
}
