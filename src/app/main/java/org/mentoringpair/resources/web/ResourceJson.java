package org.mentoringpair.resources.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.mentoringpair.people.People;
import org.mentoringpair.resources.Opinion;
import org.mentoringpair.resources.Rated;
import org.mentoringpair.resources.Resource;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/**
 * A resource as REST tells its readers of it.
 *
 * @param link    null for a story
 * @param stage   null where it helps in any
 * @param words   null for everything but a story
 * @param readers pair or programme
 * @param opinion null until five readers said what they think
 * @param helpful what the reader said, null where they did not
 */
record ResourceJson(@JsonProperty long id, @JsonProperty String type, @JsonProperty String title, @JsonProperty String link, @JsonProperty String topic,
                    @JsonProperty String stage, @JsonProperty String language, @JsonProperty String forWhom, @JsonProperty String why,
                    @JsonProperty String words, @JsonProperty String readers, @JsonProperty PersonJson author, @JsonProperty OpinionJson opinion,
                    @JsonProperty Boolean helpful) {
    static ResourceJson of(Rated rated, People people) {
        Resource it = rated.resource();
        return new ResourceJson(it.id(), Words.of(it.facts().type()), it.facts().title(), it.isStory() ? null : it.facts().link(), it.facts().topic(),
                Words.of(it.facts().stage()), Words.of(it.facts().language()), Words.of(it.facts().forWhom()), it.facts().why(),
                it.isStory() ? it.tale().words() : null, it.isForOnePair() ? "pair" : "programme", PersonJson.of(it.authorKey(), people),
                OpinionJson.of(rated.opinion()), rated.opinion().own());
    }

    /** @param all how many said anything */
    record OpinionJson(@JsonProperty int helpful, @JsonProperty int all) {
        static OpinionJson of(Opinion opinion) {
            return opinion.isShown() ? new OpinionJson(opinion.helpful(), opinion.all()) : null;
        }
    }
}
