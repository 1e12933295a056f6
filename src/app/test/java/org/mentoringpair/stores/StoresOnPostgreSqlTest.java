package org.mentoringpair.stores;

public class StoresOnPostgreSqlTest extends StoresContract {
    @Override
    protected Stores stores() {
        return Stores.onPostgreSql(NoteRow.class);
    }
}
