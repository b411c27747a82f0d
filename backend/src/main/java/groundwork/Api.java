package groundwork;

import com.fasterxml.jackson.databind.json.JsonMapper;
import groundwork.curriculum.ContentJson;
import groundwork.curriculum.Markdown;
import groundwork.http.Json;
import groundwork.http.OpenApi;
import groundwork.http.Route;
import groundwork.http.Variants;
import groundwork.item.ItemBody;
import groundwork.item.ItemJudgement;
import groundwork.item.ItemModel;
import groundwork.item.ItemResponse;
import groundwork.item.ItemType;
import groundwork.item.ItemTypes;
import groundwork.item.JudgedItemType;
import groundwork.item.Text;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The API's JSON, and the document that describes it: items and responses are of the registered types. */
final class Api {
    private Api() {}

    static OpenApi document(List<Route> routes) {
        return new OpenApi("Groundwork", Version.current(), routes, variants(App.allTypes()));
    }

    /** JSON as the API speaks it: texts go out as HTML. */
    static JsonMapper json(ItemTypes types) {
        return json(types, Markdown::html);
    }

    static JsonMapper json(ItemTypes types, Function<Text, String> text) {
        return Json.mapper(variants(types), ContentJson.values(text));
    }

    private static List<Variants> variants(ItemTypes types) {
        return List.of(
                Variants.of("ItemBody", ItemBody.class, byName(types, ItemType::viewClass)),
                Variants.of("ItemResponse", ItemResponse.class, byName(types, ItemType::responseClass)),
                Variants.of("ItemJudgement", ItemJudgement.class, judged(types, JudgedItemType::judgementClass)),
                Variants.of("ItemModel", ItemModel.class, judged(types, JudgedItemType::modelClass)));
    }

    private static Map<String, Class<?>> judged(ItemTypes types, Function<JudgedItemType<?, ?, ?, ?>, Class<?>> part) {
        return types.judged().stream().collect(Collectors.toMap(ItemType::name, part));
    }

    private static Map<String, Class<?>> byName(ItemTypes types, Function<ItemType<?, ?, ?>, Class<?>> part) {
        return types.all().stream().collect(Collectors.toMap(ItemType::name, part));
    }
}
