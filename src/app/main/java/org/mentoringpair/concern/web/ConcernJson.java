package org.mentoringpair.concern.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.mentoringpair.concern.ConcernReading;
import org.mentoringpair.concern.ConcernWords;
import org.mentoringpair.people.People;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/**
 * A concern for somebody it is for.
 *
 * @param issueKey  null for those who run the programme: of the project they see nothing here
 * @param revisitOn the day it is to be looked at again; null where there is none
 */
record ConcernJson(@JsonProperty long issueId, @JsonProperty String issueKey, @JsonProperty PersonJson by, @JsonProperty String audience,
                   @JsonProperty String raised, @JsonProperty String revisitOn, @JsonProperty boolean settled, @JsonProperty SaidJson said) {
    static ConcernJson of(ConcernReading.Found found, ConcernWords words, boolean ofTheTwo, People people) {
        return new ConcernJson(found.concern().issueId(), ofTheTwo ? words.key() : null, PersonJson.of(found.concern().authorKey(), people),
                Words.of(found.concern().audience()), found.concern().raised().toString(),
                found.concern().revisitOn() == null ? null : found.concern().revisitOn().toString(), found.concern().settled(), SaidJson.of(words));
    }

    /** Its words; empty texts where nothing was written. */
    record SaidJson(@JsonProperty String summary, @JsonProperty String happened, @JsonProperty String effect, @JsonProperty String tried, @JsonProperty String help,
                    @JsonProperty String heard, @JsonProperty String steps, @JsonProperty String outcome) {
        static SaidJson of(ConcernWords words) {
            return new SaidJson(words.summary(), words.happened(), words.effect(), words.tried(), words.help(), words.heard(), words.steps(), words.outcome());
        }
    }
}
