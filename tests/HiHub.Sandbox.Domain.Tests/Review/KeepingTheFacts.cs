using System.Text.Json;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Domain.Tests.Review;

public sealed class KeepingTheFacts
{
    [Theory]
    [InlineData("HN-LTD2026", "token-payment")]
    [InlineData("SBV-ND94", "p2p-lending")]
    public void survives_storage_unchanged(string regime, string dossier)
    {
        var facts = new Story(regime, dossier).ToRuleDrafting().Case.Facts;

        var stored = JsonSerializer.Serialize(facts, SandboxJson.Options);
        var read = JsonSerializer.Deserialize<CaseFacts>(stored, SandboxJson.Options);

        JsonSerializer.Serialize(read, SandboxJson.Options).ShouldBe(stored);
        stored.ShouldContain("consultations");
    }

    [Fact]
    public void names_an_input_in_words()
    {
        var json = """{"verdict":"agreeWithConditions","text":"Cần giới hạn địa bàn."}"""u8;

        var (input, errors) = ActionInput.Read(ActionCatalogue.Of(ActionName.Opine), json);

        errors.ShouldBeEmpty();
        input.ShouldBeOfType<Opine.Input>().Verdict.ShouldBe(OpinionVerdict.AgreeWithConditions);
    }
}
