package org.cairnplans.access;

import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.SettingsRepository;

/** Makes a {@link Viewer} of a signed-in person. */
public final class ViewerFactory {

    private final PeopleDirectory people;
    private final SettingsRepository settings;

    public ViewerFactory(PeopleDirectory people, SettingsRepository settings) {
        this.people = people;
        this.settings = settings;
    }

    public Viewer viewer(PersonKey person) {
        boolean programmeAdministrator = settings.load()
                .flatMap(CairnSettings::programmeAdministrators)
                .map(group -> people.isInGroup(person, group))
                .orElse(false);
        return new Viewer(person, programmeAdministrator, people.isJiraAdministrator(person));
    }
}
