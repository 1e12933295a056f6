package org.mentoringpair.goals.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.GoalTerm;
import org.mentoringpair.goals.GoalTerms;
import org.mentoringpair.goals.MutualAgreement;
import org.mentoringpair.goals.QuickUpdate;
import org.mentoringpair.goals.Renegotiation;
import org.mentoringpair.people.People;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/**
 * What the two agreed on of a goal, and what they say about it to each other, as REST tells of it.
 *
 * @param terms          by the names of the terms
 * @param seen           to be sent along by whoever agrees, or proposes another one
 * @param renegotiations latest first
 * @param updates        the latest ones, latest first
 */
record GoalJson(@JsonProperty long issueId, @JsonProperty String issueKey, @JsonProperty String state, @JsonProperty Map<String, String> terms,
                @JsonProperty String seen, @JsonProperty AgreementJson agreement, @JsonProperty List<RenegotiationJson> renegotiations,
                @JsonProperty List<UpdateJson> updates) {
    static GoalJson of(GoalSheet sheet, AgreementJson agreement, List<RenegotiationJson> renegotiations, List<UpdateJson> updates) {
        return new GoalJson(sheet.issueId(), sheet.key(), Words.of(sheet.state()), said(sheet.terms()), sheet.terms().fingerprint(), agreement, renegotiations, updates);
    }

    private static Map<String, String> said(GoalTerms terms) {
        Map<String, String> said = new LinkedHashMap<>();
        for (GoalTerm term : GoalTerm.values()) {
            said.put(Words.of(term), terms.said(term));
        }
        return said;
    }

    /** Whether both agree on what it says, and who agreed when. */
    record AgreementJson(@JsonProperty boolean mutual, @JsonProperty boolean outdated, @JsonProperty boolean reviewDue, @JsonProperty List<ApprovalJson> approvals) {
        static AgreementJson of(MutualAgreement agreement, boolean reviewDue, People people) {
            List<ApprovalJson> approvals = Stream.of(agreement.pair().menteeKey(), agreement.pair().mentorKey())
                    .flatMap(key -> agreement.of(key).stream())
                    .map(given -> new ApprovalJson(PersonJson.of(given.userKey(), people), given.at().toString(), agreement.holdsFor(given.userKey()))).toList();
            return new AgreementJson(agreement.isMutual(), agreement.isOutdated(), reviewDue, approvals);
        }
    }

    /** That one of the two agreed; holds where it still says the same. */
    record ApprovalJson(@JsonProperty PersonJson by, @JsonProperty String at, @JsonProperty boolean holds) {
    }

    /** A change that one of the two proposed. */
    record RenegotiationJson(@JsonProperty long id, @JsonProperty PersonJson by, @JsonProperty String reason, @JsonProperty List<ChangeJson> changes,
                             @JsonProperty String proposedAt, @JsonProperty String answer, @JsonProperty String reply, @JsonProperty String answeredAt) {
        static RenegotiationJson of(Renegotiation proposal, People people) {
            return new RenegotiationJson(proposal.id(), PersonJson.of(proposal.proposerKey(), people), proposal.reason(),
                    proposal.changes().stream().map(change -> new ChangeJson(Words.of(change.term()), change.before(), change.after())).toList(),
                    proposal.proposedAt().toString(), Words.of(proposal.answer()), proposal.reply(),
                    proposal.answeredAt() == null ? null : proposal.answeredAt().toString());
        }
    }

    /** One term that is to be different. */
    record ChangeJson(@JsonProperty String term, @JsonProperty String before, @JsonProperty String after) {
    }

    /** How one of the two sees it between two meetings. */
    record UpdateJson(@JsonProperty PersonJson by, @JsonProperty int confidence, @JsonProperty String line, @JsonProperty String at) {
        static UpdateJson of(QuickUpdate update, People people) {
            return new UpdateJson(PersonJson.of(update.authorKey(), people), update.confidence(), update.line(), update.at().toString());
        }
    }
}
