package org.mentoringpair.calendar;

public class FeedAddressesInMemoryTest extends FeedAddressesContract {
    private final FeedAddresses addresses = new FeedAddressesInMemory();

    @Override
    FeedAddresses addresses() {
        return addresses;
    }
}
