package org.cairnplans.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import org.cairnplans.pairing.Pairing;
import org.cairnplans.pairing.PairingMove;
import org.cairnplans.pairing.PairingStep;
import org.cairnplans.people.PersonNames;

/**
 * A pairing.
 *
 * @param version to be sent back with every change
 * @param first ISO date of the first day
 * @param last ISO date of the last day
 * @param endReason null until it ended
 * @param conflict null unless a reporting line stands between the two
 * @param moves what the caller can do with it now
 * @param history oldest first; only when one pairing was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PairingDto(
        long id,
        int version,
        PersonDto mentor,
        PersonDto mentee,
        String state,
        String first,
        String last,
        String endReason,
        String conflict,
        PersonDto proposedBy,
        String proposedAt,
        List<String> moves,
        List<StepDto> history) {

    /**
     * @param at ISO instant
     * @param by absent when the calendar or an import did it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepDto(String at, PersonDto by, String act) {}

    static PairingDto of(Pairing pairing, Set<PairingMove> moves, PersonNames names) {
        return new PairingDto(
                pairing.id(),
                pairing.version(),
                PersonDto.of(pairing.mentor(), names),
                PersonDto.of(pairing.mentee(), names),
                pairing.state().name(),
                pairing.first().toString(),
                pairing.last().toString(),
                pairing.endReason().map(Enum::name).orElse(null),
                pairing.conflict().map(Enum::name).orElse(null),
                PersonDto.of(pairing.proposedBy(), names),
                pairing.proposedAt().toString(),
                moves.stream().map(Enum::name).toList(),
                null);
    }

    PairingDto with(List<PairingStep> steps, PersonNames names) {
        List<StepDto> told = steps.stream()
                .map(step -> new StepDto(
                        step.at().toString(), step.by().map(key -> PersonDto.of(key, names)).orElse(null), step.act().name()))
                .toList();
        return new PairingDto(
                id, version, mentor, mentee, state, first, last, endReason, conflict, proposedBy, proposedAt, moves, told);
    }
}
