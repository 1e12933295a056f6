package org.mentoringpair.charter.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mentoringpair.charter.Boundary;
import org.mentoringpair.charter.Duty;
import org.mentoringpair.charter.Logistics;
import org.mentoringpair.charter.Measures;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.charter.Terms;
import org.mentoringpair.charter.WorkingHours;
import org.mentoringpair.web.Words;

/** The structured parts of a charter, as REST tells of them. */
public record TermsJson(@JsonProperty LogisticsJson logistics, @JsonProperty List<BoundaryJson> boundaries, @JsonProperty List<DutyJson> duties,
                        @JsonProperty MeasuresJson measures, @JsonProperty String visibility) {
    /** As they are, with what is only proposed. */
    static TermsJson of(OpenCharter open) {
        Terms terms = open.charter().terms();
        return new TermsJson(LogisticsJson.of(terms.logistics()), terms.boundaries().stream().map(BoundaryJson::of).toList(),
                terms.duties().stream().map(DutyJson::of).toList(), MeasuresJson.of(terms.measures()), Words.of(open.content().terms().visibility()));
    }

    /** How the two meet. */
    public record LogisticsJson(@JsonProperty String rhythm, @JsonProperty int minutes, @JsonProperty String channel, @JsonProperty String place,
                                @JsonProperty String responseTime, @JsonProperty HoursJson menteeHours, @JsonProperty HoursJson mentorHours) {
        static LogisticsJson of(Logistics logistics) {
            return new LogisticsJson(Words.of(logistics.rhythm()), logistics.minutes(), Words.of(logistics.channel()), logistics.place(),
                    Words.of(logistics.responseTime()), HoursJson.of(logistics.menteeHours()), HoursJson.of(logistics.mentorHours()));
        }
    }

    /** When somebody can be reached, in their own time zone, as 09:00. */
    public record HoursJson(@JsonProperty String from, @JsonProperty String until, @JsonProperty List<String> days) {
        static HoursJson of(WorkingHours hours) {
            return new HoursJson(ContentInWords.clock(hours.from()), ContentInWords.clock(hours.until()), hours.days().stream().map(Words::of).toList());
        }
    }

    /** One row of the boundaries; proposed and proposer are null where nothing is proposed. */
    public record BoundaryJson(@JsonProperty int id, @JsonProperty String area, @JsonProperty String mentee, @JsonProperty String mentor,
                               @JsonProperty String agreed, @JsonProperty String proposed, @JsonProperty String proposer) {
        static BoundaryJson of(Boundary boundary) {
            return new BoundaryJson(boundary.id(), boundary.area(), boundary.mentee(), boundary.mentor(), boundary.agreed(),
                    boundary.proposer() == null ? null : boundary.proposed(), Words.of(boundary.proposer()));
        }
    }

    /** Who takes care of something. */
    public record DutyJson(@JsonProperty String what, @JsonProperty String who) {
        static DutyJson of(Duty duty) {
            return new DutyJson(duty.what(), Words.of(duty.who()));
        }
    }

    /** By what they will know that it was worth it. */
    public record MeasuresJson(@JsonProperty List<String> mentee, @JsonProperty List<String> mentor, @JsonProperty String shared) {
        static MeasuresJson of(Measures measures) {
            return new MeasuresJson(measures.mentee(), measures.mentor(), measures.shared());
        }
    }
}
