using System.Text.Json;

namespace HiHub.Sandbox.Domain.Tests.Approval;

/// <summary>Facts are stored as one JSON value; what was decided must come back as it was.</summary>
public sealed class KeepingTheFacts
{
    [Fact]
    public void gives_back_a_permit_as_it_was_issued()
    {
        var facts = new Story().ToPermitted().Case.Facts;

        var read = Again(facts);

        JsonSerializer.Serialize(read, SandboxJson.Options).ShouldBe(JsonSerializer.Serialize(facts, SandboxJson.Options));
        read.Approval.Permit!.Waivers[0].ShouldBe(facts.Approval.Permit!.Waivers[0]);
        read.Approval.Decisions.ShouldBe(facts.Approval.Decisions);
    }

    [Fact]
    public void gives_back_a_draft_with_its_clauses() => Again(new Story().ToPendingDecision().Case.Facts).Approval.Rulebook!.Clauses.Count.ShouldBe(21);

    private static CaseFacts Again(CaseFacts facts) =>
        JsonSerializer.Deserialize<CaseFacts>(JsonSerializer.Serialize(facts, SandboxJson.Options), SandboxJson.Options)!;
}
