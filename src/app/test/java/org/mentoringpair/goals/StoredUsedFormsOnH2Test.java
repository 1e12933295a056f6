package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredUsedFormsOnH2Test extends UsedFormsContract {
    @Rule
    public final Stores stores = Stores.onH2(UsedFormRow.class);

    @Override
    UsedForms forms() {
        return new StoredUsedForms(stores.activeObjects());
    }

    @Test
    public void forms_of_long_ago_are_forgotten_when_the_next_one_is_used() {
        forms().used(FORM, 10042, NOVEMBER);

        forms().used("next", 10043, NOVEMBER.plus(Duration.ofDays(61)));

        assertThat(forms().goalOf(FORM)).isEmpty();
        assertThat(forms().goalOf("next")).hasValue(10043);
    }
}
