package org.cairnplans.workbench.host;

import java.io.IOException;
import org.cairnplans.workbench.host.app.LongColumnEntity;
import org.cairnplans.workbench.host.app.NoteEntity;
import org.cairnplans.workbench.host.app.NoteResource;
import org.cairnplans.workbench.host.app.NoteStore;
import org.cairnplans.workbench.host.app.RefusedEntity;
import org.cairnplans.workbench.host.app.SecuredResources;
import org.cairnplans.workbench.host.app.TeapotException;
import org.cairnplans.workbench.host.app.TeapotMapper;
import org.cairnplans.workbench.host.app.UndeclaredEntity;

/** A small app with notes in Active Objects and a REST module. */
final class NoteApp {

    static final String MODULES = """
            <ao key="ao" namespace="test.app"><entity>org.cairnplans.workbench.host.app.NoteEntity</entity></ao>
            <rest key="rest" path="/test" version="1.0"><package>org.cairnplans.workbench.host.app</package></rest>
            """;

    private NoteApp() {}

    static AppJar jar() throws IOException {
        return new AppJar()
                .types(NoteEntity.class, UndeclaredEntity.class, RefusedEntity.class, LongColumnEntity.class, NoteStore.class,
                        NoteResource.class, NoteResource.Note.class, SecuredResources.class, TeapotException.class,
                        TeapotMapper.class)
                .descriptor(MODULES)
                .index("component", NoteStore.class.getName(), NoteResource.class.getName(), SecuredResources.class.getName(),
                        TeapotMapper.class.getName())
                .index("imports", "com.atlassian.activeobjects.external.ActiveObjects", "com.atlassian.sal.api.user.UserManager")
                .index("exports", NoteStore.class.getName() + "#com.atlassian.sal.api.lifecycle.LifecycleAware");
    }
}
