package org.mentoringpair.closing.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import org.junit.Test;
import org.mentoringpair.closing.AlumniWish;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.Post;

public class WrittenAlumniLettersTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Post post = mock(Post.class);

    @Test
    public void whoever_may_not_use_jira_any_more_gets_none() {
        Person misaki = people.joined("misaki", "佐藤 美咲");
        people.losesLicence(misaki);

        new WrittenAlumniLetters(null, null, people, post, null, null).send(new AlumniWish(1, 7, misaki.key(), 3), null);

        verifyNoInteractions(post);
    }
}
