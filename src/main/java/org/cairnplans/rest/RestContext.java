package org.cairnplans.rest;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.web.CurrentViewer;

/** What the resources of plans, goals and evidence all need: who asks, bodies, names of people, today. */
@JiraComponent
public class RestContext {

    private final CurrentViewer viewer;
    private final RequestBody bodies;
    private final PeopleDirectory people;
    private final Clock clock;

    public RestContext(CurrentViewer viewer, RequestBody bodies, PeopleDirectory people, Clock clock) {
        this.viewer = viewer;
        this.bodies = bodies;
        this.people = people;
        this.clock = clock;
    }

    ViewerAccess access() {
        return viewer.access();
    }

    <T> T json(InputStream body, Class<T> type) {
        return bodies.json(body, type);
    }

    PeopleDirectory people() {
        return people;
    }

    PersonNames names(Collection<PersonKey> keys) {
        return PersonNames.of(people, keys.stream().distinct().toList());
    }

    /** Deadlines are whole days of the company, taken in UTC as everywhere in Cairn. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
