package org.cairnplans.workbench.host.app;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds when the context has the flag that the descriptor names. */
public class FlagCondition implements Condition {

    private String flag;

    @Override
    public void init(Map<String, String> params) {
        flag = params.get("flag");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Boolean.TRUE.equals(context.get(flag));
    }
}
