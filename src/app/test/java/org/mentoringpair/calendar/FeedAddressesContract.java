package org.mentoringpair.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.Test;

/** What every collection of addresses promises. */
public abstract class FeedAddressesContract {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

    abstract FeedAddresses addresses();

    @Test
    public void an_address_is_found_by_its_number_and_by_whose_it_is() {
        FeedAddress kept = addresses().keep(address("o'brien", "aa"));

        assertThat(addresses().withId(kept.id())).contains(kept);
        assertThat(addresses().of("o'brien")).contains(kept);
        assertThat(addresses().withId(kept.id() + 1)).isEmpty();
        assertThat(addresses().of("kenji")).isEmpty();
    }

    @Test
    public void a_new_one_takes_the_place_of_the_one_before_and_of_nobody_else_s() {
        FeedAddress other = addresses().keep(address("kenji", "bb"));
        FeedAddress before = addresses().keep(address("o'brien", "aa"));
        FeedAddress after = addresses().keep(address("o'brien", "cc"));

        assertThat(addresses().withId(before.id())).isEmpty();
        assertThat(addresses().of("o'brien")).contains(after);
        assertThat(addresses().of("kenji")).contains(other);
    }

    @Test
    public void what_is_taken_back_is_gone() {
        FeedAddress kept = addresses().keep(address("o'brien", "aa"));

        addresses().forget("o'brien");
        addresses().forget("o'brien");

        assertThat(addresses().withId(kept.id())).isEmpty();
    }

    private static FeedAddress address(String userKey, String hash) {
        return new FeedAddress(0, userKey, hash, "3b0c0c2e-7b5e-4f64-8a3d-0d9f5d1f3c55", NOON);
    }
}
