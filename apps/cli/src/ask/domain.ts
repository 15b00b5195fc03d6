/** The domain's words and formats. It takes a while to load, so only what writes for people asks for it, beside the question. */
export const domain = () => import("@kehoach/domain");
