/** Two lint rules of this house that oxlint has no rule for. */
const noExportAll = {
  create: (context) => ({
    ExportAllDeclaration(node) {
      if (node.exported === null) {
        context.report({
          node,
          message: "`export *` hides what a package offers: name the exports, or `export * as Concept`.",
        });
      }
    },
  }),
};

const noPresentMoment = {
  create: (context) => {
    const check = (node) => {
      if (node.callee.type === "Identifier" && node.callee.name === "Date" && node.arguments.length === 0) {
        context.report({ node, message: "The clock is an argument: take an Instant." });
      }
    };
    return { NewExpression: check, CallExpression: check };
  },
};

export default {
  meta: { name: "house" },
  rules: { "no-export-all": noExportAll, "no-present-moment": noPresentMoment },
};
