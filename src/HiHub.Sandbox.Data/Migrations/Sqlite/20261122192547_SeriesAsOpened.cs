using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HiHub.Sandbox.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SeriesAsOpened : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "digits",
                table: "number_series",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "first",
                table: "number_series",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "paper",
                table: "number_series",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "symbol",
                table: "number_series",
                type: "TEXT",
                maxLength: 40,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "digits",
                table: "number_series");

            migrationBuilder.DropColumn(
                name: "first",
                table: "number_series");

            migrationBuilder.DropColumn(
                name: "paper",
                table: "number_series");

            migrationBuilder.DropColumn(
                name: "symbol",
                table: "number_series");
        }
    }
}
