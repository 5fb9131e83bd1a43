package org.tidings.ingest.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Parameters that say where a reader comes from, or which variant of a page is wanted, and not
/// which article. Names that may mean either (`ref`, `source`) count only with a value that names
/// a way of coming.
final class Tracking {
    private static final Pattern NAME =
            Pattern.compile(
                    "utm_.*|hsa_.*|mtm_.*|pk_.*|piwik_.*|matomo_.*|at_(?:medium|campaign|link.*|bbc.*"
                            + "|format|ptr.*|custom.*)|ns_(?:mchannel|source|campaign|linkname|fee)"
                            + "|wt_?\\.?(?:mc|zmc|tsrc|mc_id|mc_ev)|cm_(?:mmc|ven|cat|pla|ite).*"
                            + "|ga_(?:source|medium|campaign|term|content)|_hs(?:enc|mi|fp)"
                            + "|vero_.*|oly_.*|__(?:s|tn__|cft__.*)|trk.*|ck_subscriber_id"
                            + "|fb_(?:action|source|comment|ref).*|guce_.*|cx_(?:artpos|testid).*");
    private static final Set<String> NAMES =
            Set.of(
                    "fbclid",
                    "gclid",
                    "gclsrc",
                    "dclid",
                    "gbraid",
                    "wbraid",
                    "msclkid",
                    "yclid",
                    "twclid",
                    "ttclid",
                    "igshid",
                    "igsh",
                    "mc_cid",
                    "mc_eid",
                    "mkt_tok",
                    "_ga",
                    "_gl",
                    "cmpid",
                    "cmp",
                    "icid",
                    "xtor",
                    "ito",
                    "smid",
                    "smtyp",
                    "sref",
                    "ref_src",
                    "ref_url",
                    "spm",
                    "s_cid",
                    "soc_src",
                    "soc_trk",
                    "wtmc",
                    "rss_id",
                    "recruiter",
                    "share_id",
                    "sharetype",
                    "sh_kit",
                    "ocid",
                    "ncid",
                    "srnd",
                    "mibextid",
                    "amp",
                    "amp_js_v",
                    "amp_gsa",
                    "usqp",
                    "outputtype",
                    "amp_latest_update_time");
    private static final Set<String> ORIGIN_NAMES =
            Set.of(
                    "ref",
                    "referer",
                    "referrer",
                    "source",
                    "src",
                    "from",
                    "via",
                    "feed",
                    "partner",
                    "output",
                    "medium",
                    "campaign",
                    "channel",
                    "share");
    private static final Pattern ORIGIN_VALUE =
            Pattern.compile(
                    "(?:rss|atom|feeds?|news_?letter|e-?mail|twitter|facebook|linkedin|whatsapp"
                            + "|telegram|instagram|reddit|social|google|apple|home(?:page)?|amp|share"
                            + "|mobile|app|push)(?:[._-].*)?|.*[._-](?:rss|feed)");

    private Tracking() {}

    /// @param parameter `name` or `name=value`
    static boolean isParameter(String parameter) {
        int equals = parameter.indexOf('=');
        String name =
                (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : parameter.substring(equals + 1).toLowerCase(Locale.ROOT);
        return NAMES.contains(name)
                || NAME.matcher(name).matches()
                || (ORIGIN_NAMES.contains(name) && ORIGIN_VALUE.matcher(value).matches());
    }
}
