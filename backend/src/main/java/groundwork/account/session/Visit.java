package groundwork.account.session;

import groundwork.account.secret.Secret;
import groundwork.http.Call;
import java.util.Optional;

/**
 * What is known of whoever comes in.
 *
 * @param token of the session that the browser has, valid or not
 * @param address where the request comes from
 * @param device such as "Firefox on Linux"
 */
public record Visit(Optional<Secret> token, String address, String device) {
    public static Visit of(Call<?> call) {
        return new Visit(call.token().map(Secret::new), call.address(), Device.name(call.userAgent()));
    }
}
