package org.cairnplans.workbench.host.descriptor;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The conditions of a module as the descriptor nests them. */
sealed interface ConditionTree {

    /** Builds the conditions; done once, when the module is enabled. */
    Built build(Function<Class<? extends Condition>, Condition> factory);

    /** Decides for one reader. */
    @FunctionalInterface
    interface Built {
        boolean holds(Map<String, Object> context);
    }

    /** Conditions directly in a module must all hold; {@code <conditions type="OR">} opens a choice. */
    static ConditionTree of(ModuleElement module) {
        return new Group(true, members(module));
    }

    private static List<ConditionTree> members(ModuleElement parent) {
        List<ConditionTree> members = new ArrayList<>();
        for (ModuleElement child : parent.children()) {
            if (child.name().equals("condition")) {
                members.add(new Single(child.type("class", Condition.class), child.flag("invert"), child.params()));
            } else if (child.name().equals("conditions")) {
                members.add(group(child));
            }
        }
        return members;
    }

    private static Group group(ModuleElement element) {
        String type = element.attribute("type", "AND");
        if (!type.equalsIgnoreCase("AND") && !type.equalsIgnoreCase("OR")) {
            throw new BrokenModuleException("conditions are AND or OR, not " + type);
        }
        List<ConditionTree> members = members(element);
        if (members.isEmpty()) {
            throw new BrokenModuleException("<conditions> is empty");
        }
        return new Group(type.equalsIgnoreCase("AND"), members);
    }

    /** @param all all must hold, else one is enough */
    record Group(boolean all, List<ConditionTree> members) implements ConditionTree {

        @Override
        public Built build(Function<Class<? extends Condition>, Condition> factory) {
            List<Built> built = members.stream().map(member -> member.build(factory)).toList();
            return all
                    ? context -> built.stream().allMatch(member -> member.holds(context))
                    : context -> built.stream().anyMatch(member -> member.holds(context));
        }
    }

    /** One condition class with its parameters. */
    record Single(Class<? extends Condition> type, boolean invert, Map<String, String> params) implements ConditionTree {

        @Override
        public Built build(Function<Class<? extends Condition>, Condition> factory) {
            Condition condition = factory.apply(type);
            condition.init(params);
            return context -> condition.shouldDisplay(context) != invert;
        }
    }
}
