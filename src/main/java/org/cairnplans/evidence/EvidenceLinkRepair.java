package org.cairnplans.evidence;

import org.cairnplans.problem.NotKnownException;
import org.cairnplans.repair.IntentFacts;
import org.cairnplans.repair.IntentRepair;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;

/**
 * Settles what was cut between the native link and Cairn's row. An item that was being added never came to be: its link goes. An
 * item that was being withdrawn is withdrawn.
 */
public final class EvidenceLinkRepair implements IntentRepair {

    private final String kind;
    private final EvidenceRepository evidence;
    private final EvidenceLinks links;
    private final Intents intents;
    private final Transactions transactions;

    private EvidenceLinkRepair(String kind, EvidenceRepository evidence, EvidenceLinks links, Intents intents,
            Transactions transactions) {
        this.kind = kind;
        this.evidence = evidence;
        this.links = links;
        this.intents = intents;
        this.transactions = transactions;
    }

    public static EvidenceLinkRepair ofAdding(EvidenceRepository evidence, EvidenceLinks links, Intents intents,
            Transactions transactions) {
        return new EvidenceLinkRepair(KeepEvidence.ADD_INTENT, evidence, links, intents, transactions);
    }

    public static EvidenceLinkRepair ofWithdrawing(EvidenceRepository evidence, EvidenceLinks links, Intents intents,
            Transactions transactions) {
        return new EvidenceLinkRepair(KeepEvidence.WITHDRAW_INTENT, evidence, links, intents, transactions);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Outcome repair(Intents.Intent intent) {
        KeepEvidence.Facts facts = IntentFacts.read(intent.facts(), KeepEvidence.Facts.class);
        boolean adding = facts.item() == 0;
        boolean triedAgain = adding && evidence.ofGoal(facts.goal()).stream()
                .anyMatch(item -> item.workItem().filter(work -> work == facts.workItem()).isPresent());
        if (!triedAgain) {
            unlinkIfThere(intent, facts);
        }
        transactions.inTransaction(() -> {
            if (!adding) {
                evidence.remove(facts.item());
            }
            intents.confirm(intent.id());
            return null;
        });
        return adding ? Outcome.UNDONE : Outcome.FINISHED;
    }

    private void unlinkIfThere(Intents.Intent intent, KeepEvidence.Facts facts) {
        try {
            links.unlink(intent.actor(), facts.workItem(), facts.goal());
        } catch (NotKnownException gone) {
            // An issue is deleted, and the link with it: what we wanted.
            return;
        }
    }
}
