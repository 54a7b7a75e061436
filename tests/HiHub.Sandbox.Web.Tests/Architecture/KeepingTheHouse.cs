using System.Reflection;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Tests.Architecture;

/// <summary>Each rule holds for the house and catches a planted culprit.</summary>
public sealed class KeepingTheHouse
{
    private static readonly Assembly s_domain = typeof(SandboxCase).Assembly;

    [Fact]
    public void the_domain_references_only_system() => Rules.ForeignReferences(s_domain.GetReferencedAssemblies()).ShouldBeEmpty();

    [Fact]
    public void a_foreign_reference_is_caught() =>
        Rules.ForeignReferences([new AssemblyName("System.Text.Json"), new AssemblyName("Microsoft.EntityFrameworkCore")])
            .ShouldBe(["Microsoft.EntityFrameworkCore"]);

    [Fact]
    public void references_point_one_way() => Rules.UphillReferences(Sources.Projects).ShouldBeEmpty();

    [Fact]
    public void an_uphill_reference_is_caught() =>
        Rules.UphillReferences(
            [new("src/HiHub.Sandbox.Domain/HiHub.Sandbox.Domain.csproj", """<ProjectReference Include="../HiHub.Sandbox.Data/HiHub.Sandbox.Data.csproj" />""")])
            .ShouldHaveSingleItem();

    [Fact]
    public void nothing_in_the_domain_has_a_public_setter() => Rules.PublicSetters(s_domain.GetTypes()).ShouldBeEmpty();

    [Fact]
    public void a_public_setter_is_caught() => Rules.PublicSetters([typeof(Culprit)]).ShouldHaveSingleItem().ShouldEndWith("Culprit.State");

    [Fact]
    public void a_room_uses_no_other_rooms_screens() => Rules.ForeignScreens(Sources.CSharp).ShouldBeEmpty();

    [Fact]
    public void a_foreign_screen_is_caught() =>
        Rules.ForeignScreens([new("src/HiHub.Sandbox.Web/Features/Intake/X.cs", "using HiHub.Sandbox.Web.Features.Review;")]).ShouldHaveSingleItem();

    [Fact]
    public void only_the_desk_saves_a_case() => Rules.CaseSavers(Sources.CSharp).ShouldBeEmpty();

    [Fact]
    public void another_saver_is_caught() =>
        Rules.CaseSavers([new("src/HiHub.Sandbox.Web/Features/Intake/X.cs", "db.Cases.Add(made);")]).ShouldHaveSingleItem();

    [Fact]
    public void files_stay_within_200_lines() => Rules.LongFiles([.. Sources.CSharp, .. Sources.Tests]).ShouldBeEmpty();

    [Fact]
    public void a_long_file_is_caught() => Rules.LongFiles([new("src/Long.cs", new string('\n', 201))]).ShouldHaveSingleItem();

    [Fact]
    public void a_form_s_own_fields_are_named_and_made_in_one_place() => Rules.OwnFields(Sources.Pages).ShouldBeEmpty();

    [Theory]
    [InlineData("X.cshtml", """<input type="hidden" name="Key" value="@Model.Key" />""")]
    [InlineData("X.cshtml.cs", "    [BindProperty]\n    public string? Version { get; set; }")]
    [InlineData("X.cshtml.cs", "Key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));")]
    public void a_field_that_an_act_may_ask_for_too_is_caught(string file, string text) => Rules.OwnFields([new(file, text)]).ShouldHaveSingleItem();

    public sealed class Culprit
    {
        public string State { get; set; } = "";

        public string Fine { get; init; } = "";
    }
}
