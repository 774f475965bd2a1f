package org.cairnplans.workbench.confluence.macro;

import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.PluginModules;
import org.cairnplans.workbench.host.module.MacroModule;

/** Confluence's own few macros and those of the installed app. */
public final class InstalledMacros implements MacroDirectory {

    private final PluginModules modules;
    private final Map<String, Macro> own = Map.of(
            "info", new PanelMacro("info"), "tip", new PanelMacro("success"),
            "note", new PanelMacro("warning"), "warning", new PanelMacro("error"),
            "code", new CodeMacro());

    public InstalledMacros(PluginModules modules) {
        this.modules = modules;
    }

    @Override
    public Optional<Macro> find(String name) {
        return Optional.ofNullable(own.get(name)).or(() -> modules.macros().stream()
                .filter(module -> module.name().equals(name)).map(MacroModule::key)
                .map(key -> modules.instance(key, Macro.class)).findFirst());
    }
}
