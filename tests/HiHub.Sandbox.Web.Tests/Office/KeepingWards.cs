using HiHub.Sandbox.Data;
using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Data.Office;
using HiHub.Sandbox.Data.Office.Registers;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Web.Features;
using HiHub.Sandbox.Web.Tests.Data;
using HiHub.Sandbox.Web.Tests.Demo;
using Microsoft.EntityFrameworkCore;
using static HiHub.Sandbox.Web.Tests.Office.PeopleStory;

namespace HiHub.Sandbox.Web.Tests.Office;

public sealed class KeepingWards
{
    public static TheoryData<DatabaseProvider> On => Databases.All;

    private static readonly DateOnly s_since = new(2027, 7, 1);

    private static readonly RenameWard.Input s_merge = new() { Names = ["Phường Cửa Nam", "Phường Hoàn Kiếm"], NewName = "Phường Thăng Long", Paper = "Nghị quyết 01/NQ", Since = s_since };

    [Theory, MemberData(nameof(On))]
    public async Task merges_wards_so_that_cases_are_found_by_the_old_names_and_the_new(DatabaseProvider provider)
    {
        await using var house = await House.Open(provider);
        var before = await Filed(house, "Phường Cửa Nam");
        var proposed = await house.Done(OfficeActionName.RenameWard, Adm1, s_merge);
        (await Should.ThrowAsync<ActionRefusedException>(() => house.Confirm(proposed, Adm1))).Refusal.Code.ShouldBe("second-signer-is-proposer");
        (await Found(house, "Phường Thăng Long")).ShouldBeEmpty();
        await house.Confirm(proposed, Adm2);
        var wards = house.Get<LawBooks>().Current.Router.Wards;
        (wards.Version, wards.On(s_since.AddDays(-1)).Count(), wards.On(s_since).Count()).ShouldBe((2, 126, 125));
        wards.Find("thang long")!.FormerNames.ShouldBe(["Phường Cửa Nam", "Phường Hoàn Kiếm"]);
        var after = await Filed(house, "Phường Thăng Long");
        (await Found(house, "Phường Thăng Long")).ShouldBe([before, after], ignoreOrder: true);
        (await Found(house, "thang long")).ShouldBe([before, after], ignoreOrder: true);
        (await Found(house, "Phường Cửa Nam")).ShouldBe([before, after], ignoreOrder: true);
        (await Found(house, "thang long zzzz")).ShouldBeEmpty();
        var kept = await house.Query(db => db.DefinitionVersions.SingleAsync(row => row.Id == "$wards" && row.Version == "2"));
        (kept.Author, kept.Approver).ShouldBe(("adm1", "adm2"));
        await house.Get<LawSeed>().Import(Path.Combine(House.Repository, "workflows"));
        (await house.Verify()).Broken.ShouldBeNull();
    }

    [Fact]
    public async Task goes_on_when_a_release_ships_a_list_of_the_same_version()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await Both(house, OfficeActionName.RenameWard, s_merge);
        using var release = new ScratchFolder();
        release.Copy(Path.Combine(House.Repository, "workflows"), "*.json");
        var list = Path.Combine(release.Path, "places", "hanoi.json");
        await File.WriteAllTextAsync(list, (await File.ReadAllTextAsync(list)).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal));

        await house.Get<LawSeed>().Import(release.Path);

        house.Get<LawBooks>().Refresh();
        house.Get<LawBooks>().Current.Router.Wards.Find("Phường Thăng Long").ShouldNotBeNull();
    }

    [Fact]
    public async Task adds_joins_and_ends()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        await Both(house, OfficeActionName.AddWard, new AddWard.Input { Name = "Xã Sông Hồng", FormerDistrict = "Huyện Gia Lâm", Paper = "Nghị quyết 02/NQ", Since = s_since });
        await Both(house, OfficeActionName.RenameWard, s_merge with { Names = ["Phường Cửa Nam"], NewName = "Phường Hoàn Kiếm" });
        await Both(house, OfficeActionName.EndWard, new EndWard.Input { Name = "Xã Sông Hồng", Until = s_since.AddYears(1), Paper = "Nghị quyết 03/NQ" });
        var wards = house.Get<LawBooks>().Current.Router.Wards;
        wards.Version.ShouldBe(4);
        wards.Find("Phường Hoàn Kiếm")!.FormerNames.ShouldBe(["Phường Cửa Nam"]);
        wards.NamesOf("cửa nam").ShouldContain("Phường Hoàn Kiếm");
        var ended = wards.Find("Xã Sông Hồng")!;
        (ended.Stands(s_since), ended.Stands(s_since.AddYears(1).AddDays(1)), ended.Source).ShouldBe((true, false, "Nghị quyết 03/NQ"));
    }

    [Fact]
    public async Task takes_no_change_that_makes_no_sense()
    {
        await using var house = await House.Open(DatabaseProvider.Sqlite);
        var add = new AddWard.Input { Name = "Phường Mới", Paper = "Nghị quyết 02/NQ", Since = s_since };
        var end = new EndWard.Input { Name = "Phường Không Có", Until = s_since, Paper = "Nghị quyết 03/NQ" };
        await house.Wrong("$.name", OfficeActionName.AddWard, Adm1, add with { Name = "Quận Mới" });
        await house.Wrong("$.newName", OfficeActionName.RenameWard, Adm1, s_merge with { NewName = "Thăng Long" });
        await house.Wrong("$.names", OfficeActionName.RenameWard, Adm1, s_merge with { Names = ["Phường Cửa Nam", "Phường Cửa Nam"] });
        await house.Refused("ward-known", OfficeActionName.AddWard, Adm1, add with { Name = "Phường Ba Đình" });
        await house.Refused("ward-to-itself", OfficeActionName.RenameWard, Adm1, s_merge with { NewName = "Phường Cửa Nam" });
        await house.Refused("ward-unknown", OfficeActionName.RenameWard, Adm1, s_merge with { Names = ["Phường Không Có"] });
        await house.Refused("ward-unknown", OfficeActionName.EndWard, Adm1, end);
        await house.Refused("not-your-role", OfficeActionName.AddWard, Roster.Hod1, add);
        await Both(house, OfficeActionName.EndWard, end with { Name = "Phường Ba Đình" });
        await house.Refused("ward-unknown", OfficeActionName.EndWard, Adm1, end with { Name = "Phường Ba Đình" });
        await house.Refused("ward-known", OfficeActionName.AddWard, Adm1, add with { Name = "Phường Ba Đình" });
    }

    private static async Task Both(House house, OfficeActionName action, object input) => await house.Confirm(await house.Done(action, Adm1, input), Adm2);

    private static async Task<string> Filed(House house, string ward)
    {
        var dossier = Walking.Dossier with { Applicant = Walking.Dossier.Applicant! with { HeadquartersWard = ward } };
        return (await house.Act(null, ActionName.CreateDraft, Roster.App1, new CreateDraft.Input { Dossier = dossier })).Reference;
    }

    private static async Task<IEnumerable<string>> Found(House house, string asked)
    {
        await using var db = house.Db();
        return (await new CaseSearch(db, house.Get<LawBooks>()).FindAsync(Roster.App1, asked, default)).Select(row => row.Reference);
    }
}
