package org.cairnplans.transfer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;

/** One restore, or dry run, on its way: the maps from the old Jira to this one, and the rows as they come. */
final class RestoreRun {

    private final DataRows rows;
    private final IssueNames issues;
    private final PeopleDirectory people;
    private final boolean write;
    private final boolean emptyBefore;

    private final Map<Long, String> keysOfOldIssues = new LinkedHashMap<>();
    private final Map<Long, Long> newIssues = new HashMap<>();
    private final Map<String, String> newPeople = new HashMap<>();
    private final Map<Long, Long> newPairings = new HashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> unknownPeople = new TreeSet<>();
    private final Set<String> unknownIssues = new TreeSet<>();
    private final Set<PersonKey> owners = new LinkedHashSet<>();

    RestoreRun(DataRows rows, IssueNames issues, PeopleDirectory people, boolean write) {
        this.rows = rows;
        this.issues = issues;
        this.people = people;
        this.write = write;
        this.emptyBefore = rows.empty();
        for (DataTable table : DataTable.values()) {
            counts.put(table.name(), 0);
        }
    }

    void person(Map<String, String> entry) {
        String key = entry.get("key");
        if (key == null || key.isBlank()) {
            throw new InvalidInputException(Violation.of("people", "cairn.problem.required"));
        }
        Optional<String> here = people.byKey(new PersonKey(key)).map(person -> person.key().value());
        if (here.isEmpty() && entry.containsKey("username")) {
            here = people.byUsername(entry.get("username")).map(person -> person.key().value());
        }
        if (here.isEmpty()) {
            unknownPeople.add(entry.getOrDefault("username", key));
        }
        newPeople.put(key, here.orElse(key));
    }

    void issue(Map<String, String> entry) {
        String id = entry.getOrDefault("id", "");
        if (!id.matches("-?\\d{1,18}")) {
            throw new InvalidInputException(Violation.of("issues", "cairn.problem.id"));
        }
        keysOfOldIssues.put(Long.valueOf(id), entry.get("key"));
    }

    /** Both lists have been read: looks the issues up, all at once. */
    void mapped() {
        Set<String> keys = new LinkedHashSet<>(keysOfOldIssues.values());
        keys.remove(null);
        Map<String, Long> here = issues.idsOf(keys);
        keysOfOldIssues.forEach((id, key) -> {
            if (key != null && here.containsKey(key)) {
                newIssues.put(id, here.get(key));
            } else {
                unknownIssues.add(key == null ? String.valueOf(id) : key);
            }
        });
    }

    void row(DataTable table, long oldId, Map<String, Object> values) {
        Map<String, Object> mapped = new LinkedHashMap<>();
        for (DataColumn column : table.columns()) {
            Object value = values.get(column.name());
            if (value != null) {
                mapped.put(column.name(), map(column, value));
            }
        }
        counts.merge(table.name(), 1, Integer::sum);
        long id = write ? rows.insert(table, mapped) : oldId;
        if (table == DataTable.PAIRING) {
            newPairings.put(oldId, id);
        }
        if (table == DataTable.PLAN_FACTS && mapped.get("OWNER_KEY") instanceof String owner) {
            owners.add(new PersonKey(owner));
        }
    }

    private Object map(DataColumn column, Object value) {
        return switch (column.meaning()) {
            case PERSON -> newPeople.getOrDefault((String) value, (String) value);
            case ISSUE -> issueHere((Long) value);
            case PAIRING_ROW -> Optional.ofNullable(newPairings.get((Long) value)).orElseThrow(
                    () -> new InvalidInputException(
                            Violation.of(column.name(), "cairn.transfer.reference", String.valueOf(value))));
            case TEXT, LONG, INTEGER, FLAG -> value;
        };
    }

    /**
     * An issue this Jira does not have gets a number no issue will ever have, so that its rows are kept and never hang on
     * somebody else's issue by accident.
     */
    private Long issueHere(Long old) {
        if (old == 0) {
            return old;
        }
        return Optional.ofNullable(newIssues.get(old)).orElse(-Math.abs(old));
    }

    Set<PersonKey> owners() {
        return owners;
    }

    RestoreReport report() {
        return new RestoreReport(new LinkedHashMap<>(counts), unknownPeople.stream().limit(500).toList(),
                unknownIssues.stream().limit(500).toList(), emptyBefore, write);
    }
}
