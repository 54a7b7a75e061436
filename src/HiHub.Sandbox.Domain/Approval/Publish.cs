namespace HiHub.Sandbox.Domain.Approval;

/// <summary>T26: the register entry and the notice to the agencies. Luật TCTT 01/2026 Đ18.4; Luật Thủ đô 2026 Đ19.2.b.</summary>
public sealed class Publish : CaseAction<Publish.Input>
{
    public sealed record Input
    {
        /// <summary>Personal data and business secrets were taken out (Luật TCTT 01/2026 Đ15).</summary>
        public required bool RedactionDone { get; init; }

        public required IReadOnlyList<string> NotifiedAgencies { get; init; }
    }

    public override LocalText Title => new("Công khai và thông báo quyết định", "Publish decision");

    public override string? GuardDescription => "not yet published";

    public override Refusal? Guard(SandboxCase @case) =>
        @case.Facts.Approval.Published is null ? null : new("already-published", "Quyết định đã được công khai.", "The decision is already published.");

    protected override Refusal? Guard(Act act, Input input)
    {
        if (!input.RedactionDone)
            return new("redaction-not-done", "Chưa che thông tin cá nhân và bí mật kinh doanh.", "Personal data and business secrets are not redacted yet.");
        var missing = act.Facts.Approval.Permit!.NotifiedAgencies.Except(input.NotifiedAgencies, StringComparer.OrdinalIgnoreCase).ToList();
        return missing.Count == 0
            ? null
            : new("agency-not-notified", $"Chưa thông báo cho: {string.Join(", ", missing)}.", $"Not notified: {string.Join(", ", missing)}.");
    }

    protected override void Apply(Act act, Input input) =>
        act.Change(facts => facts with { Approval = facts.Approval with { Published = new(act.Today, input.NotifiedAgencies) } });
}
