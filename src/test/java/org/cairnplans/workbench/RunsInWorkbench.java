package org.cairnplans.workbench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * For integration tests ({@code *IT}): a workbench with the packed jar is started once for the test run, and handed to parameters
 * of type {@link Workbench}. Tests share it: use own people, projects and names.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WorkbenchExtension.class)
public @interface RunsInWorkbench {}
