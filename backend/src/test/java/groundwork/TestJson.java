package groundwork;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON as the API speaks it, for tests. */
public final class TestJson {
    private TestJson() {}

    public static JsonMapper mapper() {
        return Api.json(App.allTypes());
    }
}
