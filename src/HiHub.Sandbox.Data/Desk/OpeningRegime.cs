using System.Text.Json;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Law;

namespace HiHub.Sandbox.Data.Desk;

/// <summary>Which regime the act that opens a case asks for; the input is read in full later, and a malformed one is told then.</summary>
internal static class OpeningRegime
{
    /// <summary>The dossier's, or the one named beside a question, or where its answers lead; null where nothing says it.</summary>
    public static string? Of(ReadOnlyMemory<byte> json, Router router)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object ? null
                : root.TryGetProperty("dossier", out var dossier) ? Text(dossier)
                : Text(root) ?? Routed(root, router);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement holder) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty("regime", out var regime) && regime.ValueKind == JsonValueKind.String ? regime.GetString() : null;

    private static string? Routed(JsonElement question, Router router) =>
        question.TryGetProperty("routerAnswers", out var given)
        && given.Deserialize<RouterAnswers>(SandboxJson.Options) is { } answers
        && router.Check(answers, "$").Count == 0
        && router.Route(answers) is { Outcome: RouterOutcome.Regime } routing
            ? routing.Regime
            : null;
}
