package org.cairnplans.workbench.host.app;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.osgi.framework.BundleContext;

/** Keeps notes; told of start and stop. */
@Named
public class NoteStore implements LifecycleAware {

    private final ActiveObjects objects;
    private final BundleContext bundle;

    @Inject
    public NoteStore(ActiveObjects objects, BundleContext bundle) {
        this.objects = objects;
        this.bundle = bundle;
    }

    @Override
    public void onStart() {
        if (objects.count(NoteEntity.class) == 0) {
            add("made at the start of " + bundle.getBundle().getSymbolicName());
        }
    }

    @Override
    public void onStop() {
        System.setProperty("test.app.stopped", "true");
    }

    public void add(String title) {
        objects.executeInTransaction(() -> objects.create(NoteEntity.class, Map.of("TITLE", title)));
    }

    /** Adds two notes in one transaction; the second fails when the titles are the same. */
    public void addBoth(String first, String second) {
        objects.executeInTransaction(() -> {
            add(first);
            add(second);
            return null;
        });
    }

    public void clear() {
        objects.deleteWithSQL(NoteEntity.class, "1 = 1");
    }

    public List<String> titles() {
        return Arrays.stream(objects.find(NoteEntity.class, Query.select().order("TITLE"))).map(NoteEntity::getTitle).toList();
    }

    public int undeclared() {
        return objects.count(UndeclaredEntity.class);
    }
}
