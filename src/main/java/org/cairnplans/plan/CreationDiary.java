package org.cairnplans.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.IntentFacts;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates Jira issues under an intent: each id is written down as soon as it is known, and a digest of each title beforehand, so
 * that even an issue whose id could not be written down any more is found and taken back. For one write on one thread.
 */
final class CreationDiary {

    private static final Logger LOG = LoggerFactory.getLogger(CreationDiary.class);

    private final Intents intents;
    private final Transactions transactions;
    private final PlanIssues issues;
    private final PersonKey author;
    private final long intent;
    private final List<String> digests;
    private final List<Long> created = new ArrayList<>();

    private CreationDiary(
            Intents intents, Transactions transactions, PlanIssues issues, PersonKey author, long intent, List<String> digests) {
        this.intents = intents;
        this.transactions = transactions;
        this.issues = issues;
        this.author = author;
        this.intent = intent;
        this.digests = digests;
    }

    static CreationDiary open(
            Intents intents, Transactions transactions, PlanIssues issues, String kind, PersonKey author,
            List<NewPlanIssue> planned) {
        List<String> digests = planned.stream().map(issue -> digest(issue.kind(), issue.summary())).toList();
        long intent = intents.open(kind, author, IntentFacts.write(new Facts(List.of(), digests)));
        return new CreationDiary(intents, transactions, issues, author, intent, digests);
    }

    PlanIssue create(NewPlanIssue issue) {
        PlanIssue done = issues.create(author, issue);
        created.add(done.id());
        intents.note(intent, IntentFacts.write(new Facts(List.copyOf(created), digests)));
        return done;
    }

    /** Stores the rows and ends the intent, in one transaction. */
    void confirmWith(Runnable rows) {
        transactions.inTransaction(() -> {
            rows.run();
            intents.confirm(intent);
            return null;
        });
    }

    /**
     * Takes back what was created, since the write was refused half-way. When that fails too, the intent stays open and the
     * repair job goes on; the caller reports the refusal itself.
     */
    void takeBack() {
        try {
            List<Long> latestFirst = new ArrayList<>(created);
            Collections.reverse(latestFirst);
            latestFirst.forEach(id -> issues.delete(author, id));
            confirmWith(() -> { });
        } catch (RuntimeException failure) {
            LOG.warn("Intent {} could not be taken back at once; the repair job will do it", intent, failure);
        }
    }

    static String digest(PlanIssueKind kind, String summary) {
        try {
            byte[] bytes = (kind + "\n" + summary).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @param created ids of the issues that Jira has confirmed
     * @param digests of kind and title of all that were to be created
     */
    record Facts(List<Long> created, List<String> digests) {}
}
