package groundwork.item;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Maps a list with the place of each element, counted from 0. */
public final class Numbered {
    private Numbered() {}

    public static <T, R> List<R> map(List<T> list, BiFunction<Integer, T, R> mapper) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> mapper.apply(i, list.get(i)))
                .toList();
    }
}
