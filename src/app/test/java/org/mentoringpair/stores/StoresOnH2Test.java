package org.mentoringpair.stores;

public class StoresOnH2Test extends StoresContract {
    @Override
    protected Stores stores() {
        return Stores.onH2(NoteRow.class);
    }
}
