using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Web.Hosting;
using HiHub.Sandbox.Web.Tests.Demo;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>What one build has checked once is not walked again at its next start; a changed file is.</summary>
public sealed class StartingAgain
{
    private static string Shipped => Path.Combine(House.Repository, "workflows");

    [Fact]
    public async Task remembers_in_the_database_what_was_checked()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var (seed, mark) = (house.Get<LawSeed>(), ShippedProcedure.Mark(Shipped));
        (await seed.WasChecked(mark)).ShouldBeFalse();

        await seed.NoteChecked(mark);
        await seed.NoteChecked(mark);

        (await seed.WasChecked(mark)).ShouldBeTrue();
        house.Get<LawBooks>().Current.Engine.Definitions.Newest.ShouldNotContain(definition => definition.DefinitionId.StartsWith('$'));
    }

    [Theory]
    [InlineData("application.json")]
    [InlineData("messages/vi.json")]
    public async Task checks_anew_when_a_file_has_changed(string file)
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await house.Get<LawSeed>().NoteChecked(ShippedProcedure.Mark(Shipped));
        using var changed = new ScratchFolder();
        changed.Copy(Shipped, "*.json");
        await File.AppendAllTextAsync(Path.Combine(changed.Path, file), " ");

        (await house.Get<LawSeed>().WasChecked(ShippedProcedure.Mark(changed.Path))).ShouldBeFalse();
    }

    [Fact]
    public async Task still_refuses_a_version_in_force_with_other_content()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        using var changed = new ScratchFolder();
        changed.Copy(Shipped, "*.json");
        await File.AppendAllTextAsync(Path.Combine(changed.Path, "trial.json"), " ");

        var refused = await Should.ThrowAsync<LawChangedException>(() => house.Get<LawSeed>().Import(changed.Path));

        refused.Message.ShouldContain("trial.json");
    }
}
