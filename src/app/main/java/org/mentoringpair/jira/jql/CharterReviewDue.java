package org.mentoringpair.jira.jql;

import java.util.List;
import org.mentoringpair.charter.CharterReviews;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** {@code issue in charterReviewDue()}: the issues of the pairs the searcher may look into that should look at their charter again. */
public final class CharterReviewDue extends PlainFunction {
    private final CharterReviews reviews;

    public CharterReviewDue(CharterReviews reviews, People people, Sentences sentences) {
        super(people, sentences);
        this.reviews = reviews;
    }

    @Override
    List<Long> issues(Person searcher) {
        return reviews.issuesDue(searcher);
    }
}
