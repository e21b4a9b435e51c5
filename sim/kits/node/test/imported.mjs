export default 'imported'
