package org.cairnplans.competency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The competencies that goals and evidence can name. Ships ten, read-only; their keys never change. */
public final class CompetencyCatalogue {

    private static final List<Competency> SHIPPED = Stream.of(
                    "delivery", "technical-craft", "system-ownership", "problem-solving", "communication", "collaboration",
                    "adaptability", "initiative", "mentoring", "leadership")
            .map(Competency::new)
            .toList();

    /** In the order they are shown. */
    public List<Competency> all() {
        return SHIPPED;
    }

    public Optional<Competency> find(String key) {
        return SHIPPED.stream().filter(competency -> competency.key().equals(key)).findFirst();
    }
}
