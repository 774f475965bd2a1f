package org.cairnplans.workbench.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.Optional;

/** Finds macros by the name that is stored in pages. */
@FunctionalInterface
public interface MacroDirectory {

    Optional<Macro> find(String name);
}
